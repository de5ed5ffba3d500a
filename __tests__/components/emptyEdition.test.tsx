import { render, screen } from '@testing-library/react'
import { EmptyEdition } from '#components/front/EmptyEdition.tsx'

test('an edition that nothing was published in yet says so and leads to the French one', () => {
  render(<EmptyEdition language="ar" />)
  expect(screen.getByRole('heading')).toHaveTextContent('النسخة العربية قيد الإعداد')
  expect(screen.getByRole('link', { name: 'اقرؤوا النسخة الفرنسية' })).toHaveAttribute('href', '/')
})

test('the French edition leads nowhere else while it is empty', () => {
  render(<EmptyEdition language="fr" />)
  expect(screen.getByRole('heading')).toHaveTextContent('Cette édition se prépare')
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
})
