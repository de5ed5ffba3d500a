import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { parseSlice } from './slice.ts'

/** Which page of a list in the order of names; `first` is its size. */
export type NamedRequest = { first?: number | null; page?: number | null }

/** One page of a list in the order of names; `count` asks how many the whole list has, when someone wants to know. */
export type NamedList<Row> = { nodes: Row[]; size: number; count: () => Promise<number> }

/** Errors: `BAD_USER_INPUT` when `first` is not 1 to 100, or `page` not 1 to 100,000. */
export function parseNamed({ first, page }: NamedRequest): { size: number; offset: number } {
  return parseSlice({ first: first ?? 100, page: page ?? 1 })
}

/** Where a name stands in an alphabet: capitals, accents and the forms of a letter are one, and the Arabic article counts for nothing. */
export function inAlphabet(name: SQLWrapper): SQL {
  return sql`regexp_replace(fold_words(${name}), '^ال(?=[^ ]{2})', '') collate "C", ${name}`
}
