import { render, screen } from '@testing-library/react'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime.js'
import GlobalError from '#app/global-error.tsx'
import { Failure } from '#components/failure/Failure.client.tsx'

const languages = [
  { path: '/article/x', language: 'fr', direction: 'ltr', front: '/' },
  { path: '/ar/article/x', language: 'ar', direction: 'rtl', front: '/ar' },
  { path: '/en', language: 'en', direction: 'ltr', front: '/en' },
]

test.each(languages)('a page that broke at $path says so in its language and leads on', ({ path, ...expected }) => {
  render(
    <PathnameContext value={path}>
      <Failure />
    </PathnameContext>,
  )
  const [retry, front] = screen.getAllByRole('link')
  expect(retry).toHaveAttribute('href', path)
  expect(front).toHaveAttribute('href', expected.front)
  expect(screen.getByRole('heading').parentElement).toHaveAttribute('lang', expected.language)
  expect(screen.getByRole('heading').parentElement).toHaveAttribute('dir', expected.direction)
})

test.each(languages)('so does the whole document when nothing else is left of $path', ({ path, ...expected }) => {
  render(
    <PathnameContext value={path}>
      <GlobalError />
    </PathnameContext>,
    { container: document },
  )
  expect(document.documentElement.lang).toBe(expected.language)
  expect(document.documentElement.dir).toBe(expected.direction)
})
