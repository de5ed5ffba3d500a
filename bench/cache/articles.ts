/** The address of an invented article; numbers begin with 1. */
export function articlePath(number: number): string {
  return `/article/article-${number}`
}
