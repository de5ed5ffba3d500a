import { z } from 'zod'
import { badInput } from '#domain/errors.ts'

/** What a row is ordered by, most significant first; the last one is its id. */
export type CursorKeys = (number | Date)[]

const stored = z.array(z.number().int().min(0).max(8.64e15)).min(2).max(3)

/** Opaque to readers: the numbers the row is ordered by, moments as milliseconds. */
export function writeCursor(keys: CursorKeys): string {
  return Buffer.from(JSON.stringify(keys.map(Number))).toString('base64url')
}

/** The numbers written by `writeCursor`. Errors: `BAD_USER_INPUT` when this is no cursor of a list ordered by `length` keys. */
export function readCursor(cursor: string, length: number): number[] {
  const keys = stored.safeParse(parseJson(Buffer.from(cursor.slice(0, 200), 'base64url').toString()))
  if (!keys.success || keys.data.length !== length) throw badInput('This is not a cursor of this list.')
  return keys.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
