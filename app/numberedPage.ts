export type NumberedPage = { steps: string[]; page: number }

/**
 * Parts the address of a list from the number of its page: `maghreb/maroc/p/2`. Null when it ends in a number no page has:
 * page 1 is the list itself, and there are 99,999 at most.
 */
export function numberedPage(steps: string[] = []): NumberedPage | null {
  if (steps.at(-2) !== 'p') return { steps, page: 1 }
  const page = steps.at(-1) ?? ''
  if (!/^[1-9]\d{0,4}$/.test(page) || page === '1') return null
  return { steps: steps.slice(0, -2), page: Number(page) }
}
