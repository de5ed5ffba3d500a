const wordsAMinute = 220

/** Time to read so many words, in whole minutes, 1 at least. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsAMinute))
}
