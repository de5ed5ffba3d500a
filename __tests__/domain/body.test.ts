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
  expect(countWords('حُيِّنت الأسعارُ')).toBe(2)
})

const noted = bodyFromMarkdown(
  'Le barrage[^b] est plein[^vide].\n\n> Enfin[^3] !\n\n[^vide]: Ou presque.\n\n[^b]: Voir *le* [relevé](/article/x).\n\n[^3]: Dit-elle.',
)

test('footnotes are numbered as they are called, stand at the end and lead back', () => {
  expect(bodyToHtml(noted)).toBe(
    '<p>Le barrage<sup><a id="note-ref-1" href="#note-1" role="doc-noteref">1</a></sup> est plein' +
      '<sup><a id="note-ref-2" href="#note-2" role="doc-noteref">2</a></sup>.</p>\n' +
      '<blockquote><p>Enfin<sup><a id="note-ref-3" href="#note-3" role="doc-noteref">3</a></sup>\u202f!</p></blockquote>\n' +
      '<section role="doc-endnotes"><ol>' +
      '<li id="note-1">Voir <em>le</em> <a href="/article/x">relevé</a>.\u00a0<a href="#note-ref-1" role="doc-backlink" aria-label="↩ 1">↩\ufe0e</a></li>' +
      '<li id="note-2">Ou presque.\u00a0<a href="#note-ref-2" role="doc-backlink" aria-label="↩ 2">↩\ufe0e</a></li>' +
      '<li id="note-3">Dit-elle.\u00a0<a href="#note-ref-3" role="doc-backlink" aria-label="↩ 3">↩\ufe0e</a></li>' +
      '</ol></section>',
  )
})

test('in plain text footnotes have the same numbers', () => {
  expect(bodyToText(noted)).toBe(
    'Le barrage[1] est plein[2].\n\nEnfin[3] !\n\n[1] Voir le relevé.\n\n[2] Ou presque.\n\n[3] Dit-elle.',
  )
})

test('in the document a footnote stands where it is called, with its words inside', () => {
  expect(bodyFromMarkdown('Un mot[^1].\n\n[^1]: Le **sien**.').content).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Un mot' },
        {
          type: 'footnote',
          content: [
            { type: 'text', text: 'Le ' },
            { type: 'text', text: 'sien', marks: [{ type: 'bold' }] },
            { type: 'text', text: '.' },
          ],
        },
        { type: 'text', text: '.' },
      ],
    },
  ])
})

test('a footnote can smuggle in neither markup nor a link that runs', () => {
  const hostile = bodyFromMarkdown(
    'Un mot[^"><script>].\n\n[^"><script>]: \\<script>alert(1)\\</script> [ici](javascript:alert(1)) [là](https://exemple.org/?a=1&b="2")',
  )
  expect(bodyToHtml(hostile)).toBe(
    '<p>Un mot<sup><a id="note-ref-1" href="#note-1" role="doc-noteref">1</a></sup>.</p>\n' +
      '<section role="doc-endnotes"><ol><li id="note-1">&#60;script&#62;alert(1)&#60;/script&#62; ici ' +
      '<a href="https://exemple.org/?a=1&#38;b=&#34;2&#34;">là</a>\u00a0' +
      '<a href="#note-ref-1" role="doc-backlink" aria-label="↩ 1">↩\ufe0e</a></li></ol></section>',
  )
})

test.each([
  ['Un mot[^1].', 'without words'],
  ['Un mot.\n\n[^1]: Personne ne l’appelle.', 'Nothing calls'],
  ['Un[^1] mot[^1].\n\n[^1]: Deux fois.', 'called twice (line 1)'],
  ['Un mot[^1].\n\n[^1]: Une fois.\n\n[^1]: Deux fois.', 'written twice (line 5)'],
  ['Un mot[^1].\n\n[^1]: Un paragraphe.\n\n    Un autre.', 'one paragraph (line 3)'],
  ['Un [mot[^1]](/article/x).\n\n[^1]: Dans un lien.', 'outside of'],
  ['Un mot[^1].\n\n[^1]: Une note[^2].\n\n[^2]: Sa note.', 'outside of'],
])('a writer whose footnote would be lost is told: %j', (markdown, told) => {
  expect(() => bodyFromMarkdown(markdown)).toThrow(told)
})

test('no line begins with a sign that French sets apart from its word', () => {
  const text = '« Quoi ? » dit-elle : 14 % ; rien ! {a: 1}'
  const body = bodyFromMarkdown(text)
  expect(bodyToHtml(body)).toBe('<p>«\u00a0Quoi\u202f?\u00a0» dit-elle\u00a0: 14\u00a0%\u202f; rien\u202f! {a: 1}</p>')
  expect(bodyToText(body)).toBe(text)
})
