import { preload } from 'react-dom'
import type { Language } from '#domain/languages.ts'
import { characters, furtherCharacters } from './characters.ts'

type Face = {
  family: string
  file: URL
  range: string
  weights?: string
  style?: 'italic'
  /** Set where the first screen is set in it. */
  first?: true
  /** What happens to text that stands there before its face: `swap` where the other face was measured to take its place. */
  late?: 'swap' | 'optional'
}

const sans: Face = {
  family: 'Public Sans',
  weights: '400 700',
  file: new URL('./__generated__/public-sans.woff2', import.meta.url),
  range: characters.latin,
}

const latinFaces: Face[] = [
  {
    family: 'Newsreader Display',
    weights: '400 700',
    file: new URL('./__generated__/newsreader-display.woff2', import.meta.url),
    range: characters.latin,
    first: true,
  },
  {
    family: 'Newsreader',
    weights: '400 640',
    file: new URL('./__generated__/newsreader-text.woff2', import.meta.url),
    range: characters.latin,
    first: true,
  },
  {
    family: 'Newsreader',
    style: 'italic',
    weights: '400 700',
    file: new URL('./__generated__/newsreader-italic.woff2', import.meta.url),
    range: characters.latin,
  },
  {
    family: 'Newsreader',
    weights: '400 640',
    file: new URL('@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2', import.meta.url),
    range: furtherCharacters.latin,
  },
  { ...sans, first: true },
]

// No system’s Arabic face has another’s widths, so these come in time for a page’s first look or wait for the next page.
const arabicFaces: Face[] = [
  {
    family: 'Noto Naskh Arabic',
    weights: '400 700',
    file: new URL('./__generated__/naskh.woff2', import.meta.url),
    range: characters.arabic,
    first: true,
    late: 'optional',
  },
  {
    family: 'Noto Naskh Arabic',
    weights: '400 700',
    file: new URL('./__generated__/naskh-latin.woff2', import.meta.url),
    range: characters.latinInArabic,
    first: true,
    late: 'optional',
  },
  {
    family: 'Noto Naskh Arabic',
    weights: '400 700',
    file: new URL(
      '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
      import.meta.url,
    ),
    range: furtherCharacters.arabic,
  },
  {
    family: 'Noto Kufi Arabic',
    weights: '400 700',
    file: new URL('./__generated__/kufi.woff2', import.meta.url),
    range: characters.arabic,
    first: true,
    late: 'optional',
  },
  sans,
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

function rule({ family, weights = '400', style, file, range, late = 'swap' }: Face): string {
  return `@font-face{font-family:'${family}';font-weight:${weights};font-style:${style ?? 'normal'};font-display:${late};src:url(${file.href}) format('woff2');unicode-range:${range}}`
}
