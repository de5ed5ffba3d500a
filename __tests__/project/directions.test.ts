import { globSync, readFileSync } from 'node:fs'

type Declaration = { file: string; selector: string; property: string; value: string }

const physical =
  /^((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)\b.*|left|right|top|bottom|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius)$/
const sided = /^(float|clear|text-align|text-align-last|caption-side|resize)$/
const sideways = /\bto (left|right)\b|\b(left|right)\b|translateX|scaleX\(-|^-1 1$|^-?\d+deg$/

const files = globSync('{app,components}/**/*.css')
const declarations = files.flatMap((file) => declarationsOf(file, readFileSync(file, 'utf8')))

function declarationsOf(file: string, css: string): Declaration[] {
  const blocks = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)
  return [...blocks].flatMap(([, selector = '', body = '']) =>
    body.split(';').flatMap((line) => {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(line) ?? []
      return property && value ? [{ file, selector: selector.trim(), property, value }] : []
    }),
  )
}

/** A rule for one direction of writing. */
function isDirected({ selector }: Declaration): boolean {
  return /:dir\((rtl|ltr)\)|\[dir=/.test(selector)
}

/** Whether what points sideways is told, in the same file, where to point in Arabic. */
function isMirrored(declaration: Declaration): boolean {
  return declarations.some(
    (other) => other.file === declaration.file && other.property === declaration.property && isDirected(other),
  )
}

test('styles speak of start and end, never of left and right', () => {
  expect(declarations.length).toBeGreaterThan(500)
  expect(
    declarations.filter(
      ({ property, value }) => physical.test(property) || (sided.test(property) && /^(left|right)$/.test(value)),
    ),
  ).toEqual([])
})

test('what has to point sideways is mirrored for readers of Arabic', () => {
  const pointing = declarations.filter(({ value, property }) => !sided.test(property) && sideways.test(value))
  expect(pointing.filter((declaration) => !isDirected(declaration) && !isMirrored(declaration))).toEqual([])
})

test('words of Arabic are never spaced out: spacing comes from tokens, or is taken back', () => {
  const spacings = declarations.filter(({ property }) => property === 'letter-spacing')
  const spaced = spacings.filter(({ value }) => value !== '0' && !value.includes('var(--tracking-'))
  const isTakenBack = ({ file, selector }: Declaration) =>
    spacings.some(
      (other) => other.file === file && other.value === '0' && other.selector.includes(`${selector}:lang(ar)`),
    )
  expect(spaced.filter((declaration) => !isTakenBack(declaration))).toEqual([])
})
