import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { BodyBlock, BodyDocument, BodyInline, BodyListItem, BodyMark } from '#db/schema/document.ts'

/**
 * A body from Markdown: paragraphs, `##` and `###` headings, quotes, lists, emphasis and links. Throws at anything else,
 * naming the line, so that nothing a writer meant is lost in silence.
 */
export function bodyFromMarkdown(markdown: string): BodyDocument {
  return { type: 'doc', content: fromMarkdown(markdown).children.map(block) }
}

function block(node: RootContent | BlockContent | DefinitionContent): BodyBlock {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: inlines(node.children, []) }
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) throw unknown(`heading of level ${node.depth}`, node)
      return { type: 'heading', attrs: { level: node.depth }, content: inlines(node.children, []) }
    case 'blockquote':
      return { type: 'blockquote', content: node.children.map(block) }
    case 'list':
      return { type: node.ordered ? 'orderedList' : 'bulletList', content: node.children.map(listItem) }
    default:
      throw unknown(node.type, node)
  }
}

function listItem(node: ListItem): BodyListItem {
  return { type: 'listItem', content: node.children.map(block) }
}

function inlines(nodes: PhrasingContent[], marks: BodyMark[]): BodyInline[] {
  return nodes.flatMap((node): BodyInline[] => {
    switch (node.type) {
      case 'text':
        return [marked(node.value.replaceAll('\n', ' '), marks)]
      case 'break':
        return [{ type: 'hardBreak' }]
      case 'strong':
        return inlines(node.children, [...marks, { type: 'bold' }])
      case 'emphasis':
        return inlines(node.children, [...marks, { type: 'italic' }])
      case 'link':
        return inlines(node.children, [...marks, { type: 'link', attrs: { href: node.url } }])
      default:
        throw unknown(node.type, node)
    }
  })
}

function marked(text: string, marks: BodyMark[]): BodyInline {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

function unknown(what: string, node: { position?: { start: { line: number } } | undefined }): Error {
  return new Error(`A body cannot hold a ${what} (line ${node.position?.start.line ?? '?'}).`)
}
