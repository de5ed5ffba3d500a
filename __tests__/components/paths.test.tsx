import { existsSync, readdirSync } from 'node:fs'
import { numbered, paths } from '#domain/paths.ts'

/** The first steps of the pages of `app/`, the front page and the one for what is not here left out. */
const pages = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/page.tsx') && !file.startsWith('[...rest]'))
  .map((file) => file.split('/')[0])

test('every page of the site has its path, and every path its page', () => {
  const { front, media, ...others } = paths
  const firstSteps = Object.values(others).map((path) => path('fr', 'x').split('/')[1])
  expect(existsSync('app/[locale]/page.tsx')).toBe(true)
  expect([front('fr'), media('x.webp')]).toEqual(['/', '/media/x.webp'])
  expect(firstSteps.toSorted()).toEqual(pages.toSorted())
})

test('addresses carry their language, but French ones', () => {
  expect(paths.signIn('fr')).toBe('/sign-in')
  expect(paths.register('ar')).toBe('/ar/register')
  expect(paths.front('en')).toBe('/en')
})

test('addresses are encoded, and so are those of their further pages', () => {
  expect(numbered(paths.tag('fr', 'cinéma'), 2)).toBe('/tag/cin%C3%A9ma/p/2')
  expect(numbered(paths.tag('fr', 'cinéma'), 1)).toBe('/tag/cin%C3%A9ma')
})
