/** A piece of text as it was written; `match` where it is what was searched for. */
export type Part = { text: string; match: boolean }

export type Word = { text: string; start: number; end: number }

/** Which of the stems that were asked for a word has; none for most words. */
export type StemsOf = (word: string) => readonly string[]

const longest = 240
const lead = 70

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200c\u200d]*/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** The whole text, its matches marked. */
export function marked(text: string, stemsOf: StemsOf): Part[] {
  return partsOf(text, { start: 0, end: text.length }, stemsOf)
}

/** The passage with most of what was asked for, cut between words with `…`; the beginning where nothing matches. */
export function bestPassage(texts: readonly string[], stemsOf: StemsOf): Part[] {
  const passages = texts.flatMap((text) => {
    const best = bestSpan(text, stemsOf)
    return best === undefined ? [] : [{ text, ...best }]
  })
  const [best] = passages.toSorted((a, b) => b.score - a.score)
  if (best !== undefined) return cut(best.text, best.start, stemsOf)
  return cut(texts.find((text) => text.trim() !== '') ?? '', 0, stemsOf)
}

/** Where the span begins that has most different stems, then most matches, then stands first. */
function bestSpan(text: string, stemsOf: StemsOf): { start: number; score: number } | undefined {
  const hits = wordsOf(text)
    .map((word) => ({ ...word, stems: stemsOf(word.text) }))
    .filter((word) => word.stems.length > 0)
    .slice(0, 200)
  let best: { start: number; score: number } | undefined
  for (const [index, hit] of hits.entries()) {
    const within = hits.slice(index, index + 40).filter((other) => other.end <= hit.start + longest - lead)
    const score = 100 * new Set(within.flatMap(({ stems }) => stems)).size + within.length
    if (best === undefined || score > best.score) best = { start: hit.start, score }
  }
  return best
}

/** So much of the text around `from` as a passage holds: from the beginning of the sentence where that is near. */
function cut(text: string, from: number, stemsOf: StemsOf): Part[] {
  const start = startBefore(text, from)
  const end = endAfter(text, start)
  const parts = partsOf(text, { start, end }, stemsOf)
  return [
    ...(text.slice(0, start).trim() === '' ? [] : [{ text: '… ', match: false }]),
    ...parts,
    ...(text.slice(end).trim() === '' ? [] : [{ text: ' …', match: false }]),
  ]
}

function startBefore(text: string, from: number): number {
  const earliest = Math.max(0, from - lead)
  if (earliest === 0) return 0
  const before = text.slice(earliest, from)
  const sentence = [...before.matchAll(/[.!?؟…]\s+|\n+/gu)].at(-1)
  if (sentence !== undefined) return earliest + sentence.index + sentence[0].length
  const space = before.search(/\s/u)
  return space === -1 ? from : earliest + space + 1
}

function endAfter(text: string, start: number): number {
  if (text.length - start <= longest) return text.trimEnd().length
  const space = text.slice(start, start + longest).search(/\s+\S*$/u)
  return space <= 0 ? start + longest : start + space
}

function partsOf(text: string, { start, end }: { start: number; end: number }, stemsOf: StemsOf): Part[] {
  const passage = text.slice(start, end)
  const parts: Part[] = []
  let done = 0
  for (const word of wordsOf(passage)) {
    if (stemsOf(word.text).length === 0) continue
    if (word.start > done) parts.push({ text: passage.slice(done, word.start), match: false })
    parts.push({ text: word.text, match: true })
    done = word.end
  }
  if (done < passage.length) parts.push({ text: passage.slice(done), match: false })
  return parts.map((part) => ({ ...part, text: part.text.replace(/\s+/gu, ' ') }))
}
