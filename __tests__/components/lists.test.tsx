import { render, screen } from '@testing-library/react'
import { numberedPage } from '#app/numberedPage.ts'
import { Pagination } from '#components/list/Pagination.tsx'

test('a reader in the middle of a long list sees the pages around, the first and the last', () => {
  render(<Pagination path="/section/maghreb" page={7} pageCount={20} language="fr" />)
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['1', '5', '6', '7', '8', '9', '20'])
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('7')
  expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute('href', '/section/maghreb')
  expect(screen.getByRole('link', { name: 'Page suivante' })).toHaveAttribute('href', '/section/maghreb/p/8')
})

test('a list of one page has no numbers', () => {
  render(<Pagination path="/videos" page={1} pageCount={1} language="fr" />)
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
})

test('the number of a page is the end of its address', () => {
  expect(numberedPage(['maghreb', 'maroc', 'p', '2'])).toEqual({ steps: ['maghreb', 'maroc'], page: 2 })
  expect(numberedPage(['maghreb'])).toEqual({ steps: ['maghreb'], page: 1 })
  expect(numberedPage(['maghreb', 'p', '99999'])).toEqual({ steps: ['maghreb'], page: 99_999 })
  expect(numberedPage(undefined)).toEqual({ steps: [], page: 1 })
})

test.each(['0', '1', '01', '-2', '2.5', 'two', '100000', '1000000'])('no list has a page %s', (number) => {
  expect(numberedPage(['maghreb', 'p', number])).toBeNull()
})
