/** The page numbers a list shows: the first, the last, and two on either side of this one. */
export function pagesAround(page: number, pageCount: number): number[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pageCount]
  return [...new Set(near)].filter((number) => number >= 1 && number <= pageCount).toSorted((a, b) => a - b)
}
