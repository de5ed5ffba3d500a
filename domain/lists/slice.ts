import { badInput } from '#domain/errors.ts'

/** Which part of a list is asked for, as a reader of the schema says it. */
export type SliceRequest = {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  page?: number | null
}

/** The same, checked: `forwards` is false when counted from the end. */
export type Slice = { size: number; forwards: boolean; cursor: string | null; offset: number }

export const defaultSize = 20
const largestSize = 100
const largestPage = 100_000

/** Errors: `BAD_USER_INPUT` when arguments are out of range or do not go together. */
export function parseSlice(request: SliceRequest): Slice {
  const { first, after, last, before, page } = request
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.')
  if (after != null && before != null) throw badInput('Give `after` or `before`, not both.')
  if (last != null && after != null) throw badInput('`after` goes with `first`.')
  if (last == null && before != null) throw badInput('`before` goes with `last`.')
  if (page != null && (last != null || after != null)) throw badInput('`page` goes with `first` alone.')
  if (page != null && (page < 1 || page > largestPage)) throw badInput(`\`page\` is a number from 1 to 100,000.`)

  const size = last ?? first ?? defaultSize
  if (size < 1 || size > largestSize) {
    throw badInput(`\`${last == null ? 'first' : 'last'}\` is a number from 1 to ${largestSize}.`)
  }
  return { size, forwards: last == null, cursor: after ?? before ?? null, offset: page == null ? 0 : (page - 1) * size }
}
