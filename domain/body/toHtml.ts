import type {
  BodyBlock,
  BodyDocument,
  BodyFootnote,
  BodyInline,
  BodyListItem,
  BodyMark,
  BodyPhrase,
} from '#db/schema/document.ts'
import { keepSigns } from '../typography.ts'

/** The footnotes called so far, in order. */
type Notes = BodyFootnote[]

/**
 * HTML of `p h2 h3 blockquote ul ol li a strong em br sup section` only, every text escaped, every link of a kind that cannot
 * run. Footnotes are numbered and stand at the end; there are no words but the writer's, so that none is in a wrong language.
 */
export function bodyToHtml(document: BodyDocument): string {
  const notes: Notes = []
  const blocks = document.content.map((node) => block(node, notes))
  return [...blocks, ...endnotes(notes)].join('\n')
}

function block(node: BodyBlock, notes: Notes): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlines(node.content, notes)}</p>`
    case 'heading':
      return `<h${node.attrs.level}>${inlines(node.content, notes)}</h${node.attrs.level}>`
    case 'blockquote':
      return `<blockquote>${node.content.map((child) => block(child, notes)).join('')}</blockquote>`
    case 'bulletList':
      return `<ul>${node.content.map((child) => item(child, notes)).join('')}</ul>`
    case 'orderedList':
      return `<ol>${node.content.map((child) => item(child, notes)).join('')}</ol>`
  }
}

function item(node: BodyListItem, notes: Notes): string {
  const [only] = node.content
  const tight = node.content.length === 1 && only?.type === 'paragraph'
  return `<li>${tight ? inlines(only.content, notes) : node.content.map((child) => block(child, notes)).join('')}</li>`
}

function inlines(nodes: BodyInline[], notes: Notes): string {
  return nodes.map((node) => (node.type === 'footnote' ? call(node, notes) : phrase(node))).join('')
}

function phrase(node: BodyPhrase): string {
  if (node.type === 'hardBreak') return '<br>'
  return (node.marks ?? []).reduceRight(wrap, escape(keepSigns(node.text)))
}

function call(footnote: BodyFootnote, notes: Notes): string {
  const number = notes.push(footnote)
  return `<sup><a id="note-ref-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`
}

function endnotes(notes: Notes): string[] {
  if (notes.length === 0) return []
  const items = notes.map((note, index) => endnote(note, index + 1))
  return [`<section role="doc-endnotes"><ol>${items.join('')}</ol></section>`]
}

function endnote({ content }: BodyFootnote, number: number): string {
  // The variation selector keeps the arrow a sign of the text; without it telephones draw a picture.
  const back = `<a href="#note-ref-${number}" role="doc-backlink" aria-label="↩ ${number}">↩\ufe0e</a>`
  return `<li id="note-${number}">${content.map(phrase).join('')}\u00a0${back}</li>`
}

function wrap(html: string, mark: BodyMark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${html}</strong>`
    case 'italic':
      return `<em>${html}</em>`
    case 'link':
      return isSafe(mark.attrs.href) ? `<a href="${escape(mark.attrs.href)}">${html}</a>` : html
  }
}

function isSafe(href: string): boolean {
  return /^(https?:\/\/|mailto:|\/(?![/\\])|#)/i.test(href)
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
