import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont, { type Axes } from 'subset-font'
import { characters } from '#components/theme/characters.ts'
import { projectFolder } from '../first/project.mjs'

type Cut = { file: string; from: string; holds: keyof typeof characters; axes: Axes }

const folder = join(projectFolder, 'components', 'theme', '__generated__')

/** What the paper is set in, cut from the packages of the typefaces: components/theme/Fonts.tsx says what each is for. */
const cuts: Cut[] = [
  {
    file: 'newsreader-display',
    from: 'newsreader/files/newsreader-latin-opsz-normal',
    holds: 'latin',
    axes: { wght: 560, opsz: 32 },
  },
  {
    file: 'newsreader-text',
    from: 'newsreader/files/newsreader-latin-opsz-normal',
    holds: 'latin',
    axes: { wght: { min: 400, max: 640 }, opsz: 16 },
  },
  {
    file: 'newsreader-italic',
    from: 'newsreader/files/newsreader-latin-opsz-italic',
    holds: 'latin',
    axes: { wght: 400, opsz: 16 },
  },
  {
    file: 'public-sans',
    from: 'public-sans/files/public-sans-latin-wght-normal',
    holds: 'latin',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    file: 'naskh',
    from: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal',
    holds: 'arabic',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    file: 'naskh-latin',
    from: 'noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal',
    holds: 'latinInArabic',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    file: 'kufi',
    from: 'noto-kufi-arabic/files/noto-kufi-arabic-arabic-wght-normal',
    holds: 'arabic',
    axes: { wght: { min: 400, max: 700 } },
  },
]

await cutFonts()

/** Writes the typefaces without the letters, weights and sizes that the paper does not use: a quarter of the bytes. */
async function cutFonts(): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { file, from, holds, axes } of cuts) {
    const whole = join(projectFolder, 'node_modules', '@fontsource-variable', `${from}.woff2`)
    const cut = await subsetFont(await readFile(whole), lettersOf(characters[holds]), {
      targetFormat: 'woff2',
      variationAxes: axes,
    })
    await writeFile(join(folder, `${file}.woff2`), cut)
  }
}

/** Every character of a `unicode-range`. */
function lettersOf(range: string): string {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((code) => parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset))
    })
    .join('')
}
