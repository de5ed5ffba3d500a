import { readFileSync, readdirSync } from 'node:fs'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import ts from 'typescript'

const languages = ['fr', 'ar', 'en'] as const
const catalogues = Object.fromEntries(languages.map((language) => [language, messagesOf(language)]))
const every = new Set(languages.flatMap((language) => Object.keys(catalogues[language] ?? {})))

test.each(languages)('a reader of the %s edition finds every word of the interface', (language) => {
  expect(Object.keys(catalogues[language] ?? {}).toSorted()).toEqual([...every].toSorted())
})

test('what a word is told is the same in every language', () => {
  for (const key of every) {
    const told = languages.map((language) => [language, argumentsOf(catalogues[language]?.[key] ?? '')])
    expect([key, Object.fromEntries(told)]).toEqual([
      key,
      Object.fromEntries(told.map(([language]) => [language, told[0]?.[1]])),
    ])
  }
})

test('Arabic counts in its six forms', () => {
  const six = ['zero', 'one', 'two', 'few', 'many', 'other']
  const lacking = Object.entries(catalogues.ar ?? {}).flatMap(([key, message]) =>
    pluralsIn(parse(message)).flatMap((forms) => {
      const missing = six.filter((form) => !forms.includes(form))
      return missing.length === 0 ? [] : [[key, missing]]
    }),
  )
  expect(lacking).toEqual([])
})

test.each([
  ['fr', /["'“”‘]/],
  ['ar', /["'“”‘’?;,]/],
  ['en', /["'«»]/],
] as const)('every word of the %s edition is quoted and pointed as its language does', (language, foreign) => {
  const words = Object.entries(catalogues[language] ?? {}).map(([key, message]) => [key, literalsIn(parse(message))])
  expect(words.filter(([, literals]) => foreign.test(String(literals)))).toEqual([])
})

const asked = sourceFiles().flatMap(wordsAskedIn)

test('every word is asked for somewhere', () => {
  const used = new Set(asked.flatMap(({ keys }) => keys))
  expect([...every].filter((key) => !used.has(key))).toEqual([])
})

test('whoever looks for a word in the code finds it spelled out', () => {
  expect(asked.filter(({ keys }) => keys.length === 0).map(({ place }) => place)).toEqual([])
})

function messagesOf(language: string): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (node: unknown, path: string[]) => {
    if (typeof node === 'string') found[path.join('.')] = node
    else for (const [key, value] of Object.entries(Object(node))) walk(value, [...path, key])
  }
  walk(JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')), [])
  return found
}

/** The arguments of a message, with what each has to be: `count plural`, `name`. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>()
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      names.add(`${element.value} ${TYPE[element.type]}`)
      for (const inner of innerOf(element)) walk(inner)
    }
  }
  walk(parse(message))
  return [...names].toSorted()
}

function pluralsIn(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => [
    ...(element.type === TYPE.plural ? [Object.keys(element.options)] : []),
    ...innerOf(element).flatMap(pluralsIn),
  ])
}

/** The words themselves, without what they are told. */
function literalsIn(elements: MessageFormatElement[]): string {
  return elements
    .map((element) => (element.type === TYPE.literal ? element.value : innerOf(element).map(literalsIn).join(' ')))
    .join(' ')
}

function innerOf(element: MessageFormatElement): MessageFormatElement[][] {
  if (element.type === TYPE.tag) return [element.children]
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
  return Object.values(element.options).map((option) => option.value)
}

function sourceFiles(): string[] {
  return ['app', 'components', 'domain'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  )
}

/** The keys that each call of a translator names: of `t('a.b')` one, of `t(x ? 'a.b' : 'a.c')` two, of `t(key)` none. */
function wordsAskedIn(file: string): { place: string; keys: string[] }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: { place: string; keys: string[] }[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTranslator(node.expression)) {
      const [key] = node.arguments
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push({ place: `${file}:${line + 1}`, keys: key === undefined ? [] : literalsOf(key) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isTranslator(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 't'
  return ts.isCallExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === 'translator'
}

function literalsOf(key: ts.Expression): string[] {
  if (ts.isStringLiteral(key)) return [key.text]
  if (!ts.isConditionalExpression(key)) return []
  const [yes, no] = [literalsOf(key.whenTrue), literalsOf(key.whenFalse)]
  return yes.length > 0 && no.length > 0 ? [...yes, ...no] : []
}
