import { bodyFromMarkdown } from '#domain/body/fromMarkdown.ts'
import { bodyToHtml } from '#domain/body/toHtml.ts'
import { bodyToText, countWords } from '#domain/body/toText.ts'

test('a writer gets the same text as HTML and as plain text', () => {
  const body = bodyFromMarkdown(
    '## Un titre\n\nDu **gras**, de *l’italique* et [un lien](/article/x).\n\n- un\n- deux\n\n> Une phrase.',
  )
  expect(bodyToHtml(body)).toBe(
    '<h2>Un titre</h2>\n<p>Du <strong>gras</strong>, de <em>l’italique</em> et <a href="/article/x">un lien</a>.</p>\n' +
      '<ul><li>un</li><li>deux</li></ul>\n<blockquote><p>Une phrase.</p></blockquote>',
  )
  expect(bodyToText(body)).toBe('Un titre\n\nDu gras, de l’italique et un lien.\n\n• un\n• deux\n\nUne phrase.')
})

test('text that looks like markup stays text', () => {
  const html = bodyToHtml({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '<script>alert("1")</script> & \'co\'' }] }],
  })
  expect(html).toBe('<p>&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;co&#39;</p>')
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  ' javascript:x',
])('a link to %s loses its address and keeps its words', (href) => {
  const html = bodyToHtml({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'ici', marks: [{ type: 'link', attrs: { href } }] }] },
    ],
  })
  expect(html).toBe('<p>ici</p>')
})

test('a writer who pastes HTML or a picture into Markdown is told the line', () => {
  expect(() => bodyFromMarkdown('Bonjour\n\n<b>gras</b>')).toThrow('line 3')
  expect(() => bodyFromMarkdown('![image](x.png)')).toThrow('image')
})

test('words are counted in French and in Arabic', () => {
  expect(countWords('L’eau d’Alger : 3 barrages, demi-pleins.')).toBe(5)
  expect(countWords('ارتفعت أسعار النفط')).toBe(3)
})
