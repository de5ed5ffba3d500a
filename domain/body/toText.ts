import type { BodyBlock, BodyDocument, BodyFootnote, BodyInline, BodyPhrase } from '#db/schema/document.ts'

/** The footnotes called so far, in order. */
type Notes = BodyFootnote[]

/** Plain text, paragraphs parted by an empty line, list items on lines of their own, footnotes numbered at the end. */
export function bodyToText(document: BodyDocument): string {
  const notes: Notes = []
  const blocks = document.content.map((node) => block(node, notes))
  const words = notes.map(({ content }, index) => `[${index + 1}] ${content.map(phrase).join('')}`)
  return [...blocks, ...words].join('\n\n')
}

/** Words as a reader counts them: runs of letters and digits of any script. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
}

function block(node: BodyBlock, notes: Notes): string {
  const blocks = (nodes: BodyBlock[], between: string) => nodes.map((child) => block(child, notes)).join(between)
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.content.map((child) => inline(child, notes)).join('')
    case 'blockquote':
      return blocks(node.content, '\n\n')
    case 'bulletList':
      return node.content.map((item) => `• ${blocks(item.content, '\n')}`).join('\n')
    case 'orderedList':
      return node.content.map((item, index) => `${index + 1}. ${blocks(item.content, '\n')}`).join('\n')
  }
}

function inline(node: BodyInline, notes: Notes): string {
  return node.type === 'footnote' ? `[${notes.push(node)}]` : phrase(node)
}

function phrase(node: BodyPhrase): string {
  return node.type === 'hardBreak' ? '\n' : node.text
}
