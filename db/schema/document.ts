/** A body as it is stored: the shape ProseMirror and Tiptap use, so that the editor needs no translation. */
export type BodyDocument = { type: 'doc'; content: BodyBlock[] }

export type BodyBlock =
  | { type: 'paragraph'; content: BodyInline[] }
  | { type: 'heading'; attrs: { level: 2 | 3 }; content: BodyInline[] }
  | { type: 'blockquote'; content: BodyBlock[] }
  | { type: 'bulletList'; content: BodyListItem[] }
  | { type: 'orderedList'; content: BodyListItem[] }

export type BodyListItem = { type: 'listItem'; content: BodyBlock[] }

export type BodyInline = BodyPhrase | BodyFootnote

export type BodyPhrase = { type: 'text'; text: string; marks?: BodyMark[] } | { type: 'hardBreak' }

/** A note where it is called: its words stand inside, so that moving or deleting the call takes the note along. */
export type BodyFootnote = { type: 'footnote'; content: BodyPhrase[] }

export type BodyMark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }
