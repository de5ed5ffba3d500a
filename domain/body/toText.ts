import type { BodyBlock, BodyDocument, BodyInline } from '#db/schema/document.ts'

/** Plain text, paragraphs parted by an empty line, list items on lines of their own. */
export function bodyToText(document: BodyDocument): string {
  return document.content.map(block).join('\n\n')
}

/** Words as a reader counts them: runs of letters and digits of any script. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

function block(node: BodyBlock): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.content.map(inline).join('')
    case 'blockquote':
      return node.content.map(block).join('\n\n')
    case 'bulletList':
      return node.content.map((item) => `• ${item.content.map(block).join('\n')}`).join('\n')
    case 'orderedList':
      return node.content.map((item, index) => `${index + 1}. ${item.content.map(block).join('\n')}`).join('\n')
  }
}

function inline(node: BodyInline): string {
  return node.type === 'hardBreak' ? '\n' : node.text
}
