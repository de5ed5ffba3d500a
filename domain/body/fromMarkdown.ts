import type {
  BlockContent,
  DefinitionContent,
  FootnoteReference,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type {
  BodyBlock,
  BodyDocument,
  BodyFootnote,
  BodyInline,
  BodyListItem,
  BodyMark,
  BodyPhrase,
} from '#db/schema/document.ts'

/** The words of footnotes by their labels, each until it is called. */
type Notes = Map<string, Paragraph>

/**
 * A body from Markdown: paragraphs, `##` and `###` headings, quotes, lists, emphasis, links, and footnotes called by `[^1]`
 * whose words stand after `[^1]:`. Throws at anything else, naming the line, so that nothing a writer meant is lost in silence.
 */
export function bodyFromMarkdown(markdown: string): BodyDocument {
  const root = fromMarkdown(markdown, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] })
  const notes = notesOf(root)
  const content = root.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [] : block(node, notes)))
  for (const [label, words] of notes) throw wrong(`Nothing calls the footnote [^${label}]`, words)
  return { type: 'doc', content }
}

function notesOf(root: Root): Notes {
  const notes: Notes = new Map()
  for (const node of root.children) {
    if (node.type !== 'footnoteDefinition') continue
    const [words, ...more] = node.children
    if (words?.type !== 'paragraph' || more.length > 0) throw wrong('A footnote is one paragraph', node)
    if (notes.has(node.identifier)) throw wrong(`The footnote [^${node.identifier}] is written twice`, node)
    notes.set(node.identifier, words)
  }
  return notes
}

function block(node: RootContent | BlockContent | DefinitionContent, notes: Notes): BodyBlock {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: inlines(node.children, notes) }
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) throw unknown(`heading of level ${node.depth}`, node)
      return { type: 'heading', attrs: { level: node.depth }, content: inlines(node.children, notes) }
    case 'blockquote':
      return { type: 'blockquote', content: node.children.map((child) => block(child, notes)) }
    case 'list': {
      const content = node.children.map((child) => listItem(child, notes))
      return { type: node.ordered ? 'orderedList' : 'bulletList', content }
    }
    default:
      throw unknown(node.type, node)
  }
}

function listItem(node: ListItem, notes: Notes): BodyListItem {
  return { type: 'listItem', content: node.children.map((child) => block(child, notes)) }
}

function inlines(nodes: PhrasingContent[], notes: Notes): BodyInline[] {
  return nodes.flatMap((node): BodyInline[] =>
    node.type === 'footnoteReference' ? [footnote(node, notes)] : phrases([node], []),
  )
}

function footnote(node: FootnoteReference, notes: Notes): BodyFootnote {
  const words = notes.get(node.identifier)
  if (!words) throw wrong(`The footnote [^${node.identifier}] is called twice`, node)
  notes.delete(node.identifier)
  return { type: 'footnote', content: phrases(words.children, []) }
}

function phrases(nodes: PhrasingContent[], marks: BodyMark[]): BodyPhrase[] {
  return nodes.flatMap((node): BodyPhrase[] => {
    switch (node.type) {
      case 'text':
        if (/\[\^[^\]\s]+\]/.test(node.value)) throw wrong(`A footnote without words: “${node.value}”`, node)
        return [marked(node.value.replaceAll('\n', ' '), marks)]
      case 'break':
        return [{ type: 'hardBreak' }]
      case 'strong':
        return phrases(node.children, [...marks, { type: 'bold' }])
      case 'emphasis':
        return phrases(node.children, [...marks, { type: 'italic' }])
      case 'link':
        return phrases(node.children, [...marks, { type: 'link', attrs: { href: node.url } }])
      case 'footnoteReference':
        throw wrong('A footnote is called outside of emphasis, links and other footnotes', node)
      default:
        throw unknown(node.type, node)
    }
  })
}

function marked(text: string, marks: BodyMark[]): BodyPhrase {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

type Positioned = { position?: { start: { line: number } } | undefined }

function unknown(what: string, node: Positioned): Error {
  return wrong(`A body cannot hold a ${what}`, node)
}

function wrong(what: string, node: Positioned): Error {
  return new Error(`${what} (line ${node.position?.start.line ?? '?'}).`)
}
