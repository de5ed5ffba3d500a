/** In characters. What follows the path is bounded with the rest of the request’s head. */
const longestPath = 8_000

/** Why an address cannot be meant seriously; undefined when it can. */
export function malformation(url: string): string | undefined {
  if (pathOf(url).length > longestPath) return 'This address is too long.'
  if (!url.startsWith('/')) return 'This address is not a path.'
  if (/%00|\0/.test(url)) return 'This address holds a NUL.'
  if (!decodes(pathOf(url))) return 'This address is not valid UTF-8.'
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(pathOf(url))) return 'This address climbs.'
  return undefined
}

export function pathOf(url: string): string {
  const end = url.search(/[?#]/)
  return end === -1 ? url : url.slice(0, end)
}

function decodes(path: string): boolean {
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
