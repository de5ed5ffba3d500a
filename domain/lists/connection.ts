import type { Slice } from './slice.ts'

/** One page of a list in the order of the list; `count` asks how many the whole list has, when someone wants to know. */
export type Connection<Row> = {
  edges: { node: Row; cursor: string }[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  size: number
  count: () => Promise<number>
}

type Found<Row> = { slice: Slice; rows: Row[]; cursorOf: (row: Row) => string; count: () => Promise<number> }

/** From rows read in the slice's direction, one more than its size where the list goes on. */
export function connectionOf<Row>({ slice, rows, cursorOf, count }: Found<Row>): Connection<Row> {
  const goesOn = rows.length > slice.size
  const startsLater = slice.cursor !== null || slice.offset > 0
  const page = rows.slice(0, slice.size)
  if (!slice.forwards) page.reverse()

  return {
    edges: page.map((node) => ({ node, cursor: cursorOf(node) })),
    hasNextPage: slice.forwards ? goesOn : startsLater,
    hasPreviousPage: slice.forwards ? startsLater : goesOn,
    size: slice.size,
    count,
  }
}
