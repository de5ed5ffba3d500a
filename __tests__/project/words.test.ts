import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** Attributes whose words a reader sees or hears. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'label'])
for (const name of ['placeholder', 'title']) spoken.add(name)

/** Of what is compared nothing is shown. */
const joins = (operator: ts.SyntaxKind) =>
  [ts.SyntaxKind.PlusToken, ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken].includes(operator) ||
  operator === ts.SyntaxKind.QuestionQuestionToken

/** Words that stand in the markup itself, between elements or in what is read aloud. */
function wordsWrittenIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const keep = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    if (/\p{L}/u.test(text)) found.push(`${file}:${line + 1} ${text.trim()}`)
  }
  const literals = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) keep(node, node.text)
    else if (ts.isTemplateExpression(node))
      keep(node, node.head.text + node.templateSpans.map((span) => span.literal.text).join(''))
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(literals)
    else if (ts.isBinaryExpression(node) && joins(node.operatorToken.kind)) [node.left, node.right].forEach(literals)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) keep(node, node.text)
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) literals(node.expression)
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) {
      literals(
        ts.isJsxExpression(node.initializer) ? (node.initializer.expression ?? node.initializer) : node.initializer,
      )
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('no word of the interface is written in the markup, where no other language can reach it', () => {
  const files = globSync('{app,components}/**/*.tsx')
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(wordsWrittenIn)).toEqual([])
})
