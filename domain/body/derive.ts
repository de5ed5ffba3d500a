import type { BodyDocument } from '#db/schema/document.ts'
import { bodyToHtml } from './toHtml.ts'
import { bodyToText } from './toText.ts'

/** The stored forms of a body, whatever it belongs to. */
export type StoredBody = { body: BodyDocument; bodyHtml: string; bodyText: string }

/** The columns a body fills: the document itself and the forms derived from it, always together. */
export function bodyColumns(body: BodyDocument): StoredBody {
  return { body, bodyHtml: bodyToHtml(body), bodyText: bodyToText(body) }
}
