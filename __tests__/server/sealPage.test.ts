import { createHash } from 'node:crypto'
import { sealPage } from '#server/sealPage.ts'

const first = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'
const call = (text: string) => `<script>self.__next_f.push(${JSON.stringify([1, text])})</script>`
const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a browser hands to Next of these scripts: it runs each, and another script takes what was pushed. */
function handedOver(html: string): unknown {
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text)
  return new Function('self', `${scripts.join(';')}; return self.__next_f`)({})
}

test('forty calls that hand over a page’s data become one script with one hash, and hand over the same', () => {
  const calls = Array.from({ length: 40 }, (_, number) => call(`${number}:["$","p",null,"«\u00a0a);b('\\"\u003e»"]\n`))
  const before = page('', `<p>Le Kiosque</p>${first}${calls.join('')}`)
  const { html, hashes } = sealPage(before)
  expect(handedOver(html)).toEqual(handedOver(before))

  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? []
  expect(hashes).toEqual({ scripts: [hashOf(script)], styles: [] })
  expect(html).toContain('<p>Le Kiosque</p><script>')
})

test('scripts and styles of the head are named, data beside them is not', () => {
  const theme = "(function () {\n  var root = document.documentElement\n  if (1 < 2) root.dataset.theme = 'dark'\n})()"
  const rules = '{"prefetch":[]}'
  const head = [
    `<style data-precedence="fonts" data-href="fonts-fr">@font-face{}</style><script>${theme}</script>`,
    `<script type="speculationrules">${rules}</script><script src="/_next/static/a.js" noModule=""></script>`,
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  ]
  const { html, hashes } = sealPage(page(head.join(''), '<p>Le Kiosque</p>'))
  expect(html).toBe(page(head.join(''), '<p>Le Kiosque</p>'))
  expect(hashes).toEqual({ scripts: [hashOf(theme), hashOf(rules)], styles: [hashOf('@font-face{}')] })
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a style', '<style>p { background: url(//elsewhere.example) }</style>'],
  ['a call whose argument is code', '<script>self.__next_f.push(alert(1))</script>'],
  ['a call and more', '<script>self.__next_f.push([1,""]);alert(1)</script>'],
  [
    'a row that looks joined already',
    '<script>[alert(1)].forEach(part=>(self.__next_f=self.__next_f||[]).push(part))</script>',
  ],
  [
    'a bundler’s start with code',
    '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(alert(1));</script>',
  ],
  ['a second head', '<head><script>alert(1)</script></head>'],
])('%s that was smuggled into a text gets no hash', (_, smuggled) => {
  expect(sealPage(page('', `<p>Le Kiosque</p>${smuggled}`)).hashes).toEqual({ scripts: [], styles: [] })
})

test('what was smuggled in between Next’s calls gets no hash, and they keep theirs', () => {
  const { html, hashes } = sealPage(page('', `${first}<script>alert(1)</script>${call('a')}`))
  const [before = '', , after = ''] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text)
  expect(hashes.scripts).toEqual([hashOf(before), hashOf(after)])
})
