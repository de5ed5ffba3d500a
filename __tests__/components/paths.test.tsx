import { existsSync, readdirSync } from 'node:fs'
import { numbered, paths } from '#domain/paths.ts'

/** The first steps of the pages of `app/`, the front page and the one for what is not here left out. */
const pages = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/page.tsx') && !file.startsWith('[...rest]'))
  .map((file) => file.split('/')[0])

test('every page of the site has its path, and every path its page', () => {
  const { front, media, archive, mostRead, account, ...others } = paths
  const addresses = [
    archive('fr'),
    mostRead('fr'),
    account('fr'),
    ...Object.values(others).map((path) => path('fr', 'x')),
  ]
  const firstSteps = addresses.map((path) => path.split('/')[1])
  expect(existsSync('app/[locale]/page.tsx')).toBe(true)
  expect([front('fr'), media('x.webp')]).toEqual(['/', '/media/x.webp'])
  expect(firstSteps.toSorted()).toEqual([...new Set(pages)].toSorted())
})

test('addresses carry their language, but French ones', () => {
  expect(paths.signIn('fr')).toBe('/sign-in')
  expect(paths.register('ar')).toBe('/ar/register')
  expect(paths.front('en')).toBe('/en')
})

test('a date is an address of as many steps as it is exact', () => {
  expect(paths.archive('fr')).toBe('/archive')
  expect(paths.archive('ar', 2026, 3)).toBe('/ar/archive/2026/03')
  expect(paths.archive('en', 2026, 11, 3)).toBe('/en/archive/2026/11/03')
})

test('the most read of a week stand where the most read are looked for', () => {
  expect(paths.mostRead('fr')).toBe('/most-read')
  expect([paths.mostRead('ar', 1), paths.mostRead('fr', 30)]).toEqual(['/ar/most-read/1', '/most-read/30'])
})

test('addresses are encoded, and so are those of their further pages', () => {
  expect(numbered(paths.tag('fr', 'cinéma'), 2)).toBe('/tag/cin%C3%A9ma/p/2')
  expect(numbered(paths.tag('fr', 'cinéma'), 1)).toBe('/tag/cin%C3%A9ma')
})
