import { preload } from 'react-dom'
import type { Language } from '#domain/languages.ts'

type Face = { family: string; weights: string; file: URL; range: string; first: boolean; style?: 'normal' | 'italic' }

const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+FEFF'
const arabic =
  'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC'

const latinFaces: Face[] = [
  {
    family: 'Newsreader',
    weights: '200 800',
    file: new URL('@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2', import.meta.url),
    range: latin,
    first: true,
  },
  {
    family: 'Newsreader',
    weights: '200 800',
    style: 'italic',
    file: new URL('@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2', import.meta.url),
    range: latin,
    first: false,
  },
  {
    family: 'Public Sans',
    weights: '100 900',
    file: new URL('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2', import.meta.url),
    range: latin,
    first: true,
  },
]

const arabicFaces: Face[] = [
  {
    family: 'Noto Naskh Arabic',
    weights: '400 700',
    file: new URL(
      '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
      import.meta.url,
    ),
    range: arabic,
    first: true,
  },
  {
    family: 'Noto Naskh Arabic',
    weights: '400 700',
    file: new URL(
      '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
      import.meta.url,
    ),
    range: latin,
    first: false,
  },
  {
    family: 'Noto Kufi Arabic',
    weights: '100 900',
    file: new URL(
      '@fontsource-variable/noto-kufi-arabic/files/noto-kufi-arabic-arabic-wght-normal.woff2',
      import.meta.url,
    ),
    range: arabic,
    first: true,
  },
  {
    family: 'Public Sans',
    weights: '100 900',
    file: new URL('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2', import.meta.url),
    range: latin,
    first: false,
  },
]

/** The typefaces of one language, and no other's. */
export function Fonts(props: { language: Language }) {
  const faces = props.language === 'ar' ? arabicFaces : latinFaces
  for (const face of faces) {
    if (face.first) preload(face.file.href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  return (
    <style href={`fonts-${props.language}`} precedence="fonts">
      {faces.map(rule).join('\n')}
    </style>
  )
}

function rule({ family, weights, style = 'normal', file, range }: Face): string {
  return `@font-face{font-family:'${family}';font-weight:${weights};font-style:${style};font-display:swap;src:url(${file.href}) format('woff2');unicode-range:${range}}`
}
