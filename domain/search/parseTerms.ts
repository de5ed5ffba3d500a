/** What a reader typed, taken apart. */
export type Terms = {
  /** As it is searched for: tidied, and no longer than `longestQuery`. */
  text: string
  /** Words and phrases that every result has. */
  wanted: string[]
  /** Those that no result has. */
  unwanted: string[]
  /** Whether something of what was typed was left out, because it was too much. */
  shortened: boolean
}

/** Characters of a query that are read; what follows is left out. */
export const longestQuery = 200
/** Words and phrases of a query that are searched for; what follows is left out. */
export const mostTerms = 12

/** Marks that turn the direction of what follows, and soft hyphens. */
const invisible = /[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g

const piece = /([-\u2212]?)(?:"([^"]*)"?|([^\s"]+))/gu

/**
 * `"…"` (or “…”, «…») is a phrase, a leading `-` says without, everything else is a word. Whatever was typed has a reading: what
 * no text can hold counts as a space, what has no letter or digit says nothing.
 */
export function parseTerms(typed: string): Terms {
  // Cut first, so that everything after costs the same for any query.
  const cut = typed.slice(0, 4 * longestQuery)
  const tidy = cut
    .toWellFormed()
    .replace(invisible, '')
    .replace(/[\p{Cc}\s\ufffd]+/gu, ' ')
    .trim()
  const text = tidy.slice(0, longestQuery).toWellFormed().replace('\ufffd', '').trim()

  const terms = [...text.replace(/[“”„«»]/g, '"').matchAll(piece)].flatMap(([, sign = '', phrase, word = '']) => {
    const said = (phrase ?? word).trim()
    return /[\p{L}\p{N}]/u.test(said) ? [{ said, wanted: sign === '' }] : []
  })
  const kept = terms.slice(0, mostTerms)
  return {
    text,
    wanted: kept.filter((term) => term.wanted).map((term) => term.said),
    unwanted: kept.filter((term) => !term.wanted).map((term) => term.said),
    shortened: typed.length > cut.length || tidy.length > longestQuery || terms.length > mostTerms,
  }
}
