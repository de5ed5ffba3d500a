import { withLateScripts } from '#server/lateScripts.ts'

const page = (head: string, end: string) => `<html><head>${head}</head><body><p>Le Kiosque</p>${end}</body></html>`
const chunk = '/_next/static/chunks/a-1.js'

test('a page’s scripts are named to be fetched later, in their order, with the name React knows the first by', () => {
  const html = withLateScripts(
    page(
      `<link rel="preload" as="script" fetchPriority="low" href="${chunk}"/><script src="${chunk}" async=""></script>`,
      '<script src="/_next/static/chunks/main.js" id="_R_" async=""></script>',
    ),
  )
  expect(html).not.toMatch(/<script src|rel="preload"/)
  expect(html).toContain('([["/_next/static/chunks/a-1.js"],["/_next/static/chunks/main.js","_R_"]])</script></head>')
})

test('scripts for browsers of old, scripts in the page and other preloads stay where they are', () => {
  const others = page(
    '<link rel="preload" as="image" href="/media/a.webp"/><script src="/_next/static/polyfills.js" noModule=""></script>',
    '<script>self.__next_f.push([1,"$&"])</script>',
  )
  expect(withLateScripts(others)).toBe(others)
})
