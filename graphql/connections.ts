import type { Connection } from '#domain/lists/connection.ts'

/** The fields every connection answers the same way; each noun's own connection type takes them over. */
export const connectionFields = {
  nodes: <Row>(list: Connection<Row>) => list.edges.map((edge) => edge.node),
  pageInfo: (list: Connection<unknown>) => ({
    hasNextPage: list.hasNextPage,
    hasPreviousPage: list.hasPreviousPage,
    startCursor: list.edges.at(0)?.cursor ?? null,
    endCursor: list.edges.at(-1)?.cursor ?? null,
  }),
}

type Counted = Pick<Connection<unknown>, 'count' | 'size'>

export const countFields = {
  totalCount: (list: Counted) => list.count(),
  pageCount: async (list: Counted) => Math.ceil((await list.count()) / list.size),
}
