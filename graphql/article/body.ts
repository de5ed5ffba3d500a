import type { BodyDocument } from '#db/schema/document.ts'

/** The stored forms of a body, whatever it belongs to. */
export type BodySource = { body: BodyDocument; bodyHtml: string; bodyText: string }
