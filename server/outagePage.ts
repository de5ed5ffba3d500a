type Words = { lang: string; dir: 'ltr' | 'rtl'; title: string; text: string; again: string }

const french: Words = {
  lang: 'fr',
  dir: 'ltr',
  title: 'Un instant, s’il vous plaît',
  text: 'Le journal ne peut pas ouvrir cette page pour le moment. Nous y travaillons\u00a0; elle revient d’elle-même.',
  again: 'Réessayer',
}
const arabic: Words = {
  lang: 'ar',
  dir: 'rtl',
  title: 'لحظة من فضلكم',
  text: 'يتعذّر على الجريدة فتح هذه الصفحة في الوقت الحالي. نعمل على إصلاح الخلل وستعود قريبا.',
  again: 'إعادة المحاولة',
}
const english: Words = {
  lang: 'en',
  dir: 'ltr',
  title: 'One moment, please',
  text: 'The newspaper cannot open this page just now. We are working on it; it will be back by itself.',
  again: 'Try again',
}

/** The page a reader gets while the database is away, in the language of the address; it needs nothing else. */
export function outagePage(path: string): string {
  const words = wordsFor(path)
  return `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>
:root { color-scheme: light dark }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1.5rem; font: 1.125rem/1.6 Georgia, 'Times New Roman', serif; background: #fffefb; color: #1b1a18 }
main { max-width: 34rem; padding-block: 1rem; border-block-start: 4px solid #a31621; border-block-end: 1px solid #dfdad0 }
h1 { margin-block: 0.25rem 1rem; font-size: 2.1rem; font-weight: 600; line-height: 1.2 }
a { color: #a31621; text-underline-offset: 0.2em }
@media (prefers-color-scheme: dark) { body { background: #161513; color: #ece9e2 } a { color: #ff9b8f } main { border-color: #ff9b8f #37342f #37342f } }
</style>
</head>
<body>${main(words)}</body>
</html>
`
}

/** Next's page for a failure shows itself by script alone: without script, its reader gets the same words as in an outage. */
export function withWordsWithoutScript(html: string, path: string): string {
  return html.replace('</body>', () => `<noscript>${main(wordsFor(path))}</noscript></body>`)
}

function main({ title, text, again }: Words): string {
  return `<main><h1>${title}</h1><p>${text}</p><p><a href="">${again}</a></p></main>`
}

function wordsFor(path: string): Words {
  if (/^\/ar(\/|$)/.test(path)) return arabic
  if (/^\/en(\/|$)/.test(path)) return english
  return french
}
