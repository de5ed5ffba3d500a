import { directionOf } from '../languages.ts'
import type { Letter } from './letter.ts'

const serif = "Georgia, 'Times New Roman', serif"
const sans = "'Helvetica Neue', Arial, sans-serif"
const arabic = "'Noto Naskh Arabic', Tahoma, Arial, sans-serif"

/** A letter as programs for mail show it: styles stand on the elements, and nothing is loaded from anywhere. */
export function letterToHtml(letter: Letter): string {
  const { language, paper, subject, greeting, text, action, url, note, fallback, footer } = escaped(letter)
  const direction = directionOf(letter.language)
  const [display, plain] = direction === 'rtl' ? [arabic, arabic] : [serif, sans]
  const leading = direction === 'rtl' ? 1.9 : 1.55
  const small = `margin:0 0 12px;font:14px/${leading} ${plain};color:#5a564f`
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${subject}</title>
</head>
<body style="margin:0;padding:24px 12px;background:#f5f2eb">
<div role="article" lang="${language}" dir="${direction}" style="max-width:560px;margin:0 auto;padding:28px 28px 20px;background:#fffefb;border-top:4px solid #a31621">
<p style="margin:0 0 24px;padding:0 0 14px;border-bottom:1px solid #dfdad0;font:700 22px/1.3 ${display};color:#1b1a18">${paper}</p>
<h1 style="margin:0 0 16px;font:700 24px/1.35 ${display};color:#1b1a18">${subject}</h1>
<p style="margin:0 0 12px;font:16px/${leading} ${plain};color:#1b1a18">${greeting}</p>
<p style="margin:0 0 24px;font:16px/${leading} ${plain};color:#1b1a18">${text}</p>
<p style="margin:0 0 24px"><a href="${url}" style="display:inline-block;padding:12px 22px;background:#a31621;font:700 16px/1.4 ${plain};color:#ffffff;text-decoration:none">${action}</a></p>
<p style="${small}">${note}</p>
<p style="${small}">${fallback}<br><a href="${url}" dir="ltr" style="color:#a31621;word-break:break-all">${url}</a></p>
<p style="margin:24px 0 0;padding:14px 0 0;border-top:1px solid #dfdad0;font:13px/${leading} ${plain};color:#5a564f">${footer}</p>
</div>
</body>
</html>
`
}

function escaped(letter: Letter): Record<keyof Letter, string> {
  const { language, paper, subject, greeting, text, action, url, note, fallback, footer } = letter
  return {
    language,
    paper: escape(paper),
    subject: escape(subject),
    greeting: escape(greeting),
    text: escape(text),
    action: escape(action),
    url: escape(url),
    note: escape(note),
    fallback: escape(fallback),
    footer: escape(footer),
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
