import type { BodyBlock, BodyDocument, BodyInline, BodyListItem, BodyMark } from '#db/schema/document.ts'

/** HTML of `p h2 h3 blockquote ul ol li a strong em br` only, every text escaped, every link of a kind that cannot run. */
export function bodyToHtml(document: BodyDocument): string {
  return document.content.map(block).join('\n')
}

function block(node: BodyBlock): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlines(node.content)}</p>`
    case 'heading':
      return `<h${node.attrs.level}>${inlines(node.content)}</h${node.attrs.level}>`
    case 'blockquote':
      return `<blockquote>${node.content.map(block).join('')}</blockquote>`
    case 'bulletList':
      return `<ul>${node.content.map(item).join('')}</ul>`
    case 'orderedList':
      return `<ol>${node.content.map(item).join('')}</ol>`
  }
}

function item(node: BodyListItem): string {
  const [only] = node.content
  const tight = node.content.length === 1 && only?.type === 'paragraph'
  return `<li>${tight ? inlines(only.content) : node.content.map(block).join('')}</li>`
}

function inlines(nodes: BodyInline[]): string {
  return nodes
    .map((node) => (node.type === 'hardBreak' ? '<br>' : (node.marks ?? []).reduceRight(wrap, escape(node.text))))
    .join('')
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
