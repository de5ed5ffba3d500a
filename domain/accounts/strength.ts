import type { ZxcvbnFactory, ZxcvbnResult } from '@zxcvbn-ts/core'

export type Strength = 'common' | 'guessable' | 'enough'

/** The most that is looked at, because the work grows with the square: some milliseconds of everybody's time, forty at worst. */
const lookedAt = 32
/** Of 4: guessed in a hundred million attempts at least. */
const strongEnough = 3
const ownWordsAtMost = 30

// Next loads a module once for each bundle it makes; the lists of words are large.
const shared: typeof globalThis & { kiosqueStrength?: Promise<ZxcvbnFactory> } = globalThis

/** How soon a password would be guessed by somebody who knows what many choose, and these words of the person's own. */
export async function strengthOf({ password, about }: { password: string; about: string[] }): Promise<Strength> {
  const estimate = await (shared.kiosqueStrength ??= loadEstimate())
  const head = [...password.normalize('NFKC')].slice(0, lookedAt).join('')
  const judged = estimate.check(head, wordsOf(about))
  if (judged.score >= strongEnough) return 'enough'
  return isMostlyKnown(judged) ? 'common' : 'guessable'
}

async function loadEstimate(): Promise<ZxcvbnFactory> {
  const [core, common, french, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: 4,
  })
}

/** Whole and in pieces: `lamia.kaci@example.org` is known by each of its words. */
function wordsOf(about: string[]): string[] {
  const whole = about.map((text) => text.normalize('NFKC').toLowerCase().slice(0, 100))
  const pieces = whole.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u))
  const long = [...whole, ...pieces, 'kiosque'].filter((word) => word.length > 2)
  return [...new Set(long)].slice(0, ownWordsAtMost)
}

/** Whether half of it or more is a password that many have, or the person's own words. */
function isMostlyKnown({ sequence, password }: ZxcvbnResult): boolean {
  const known = sequence.filter(({ dictionaryName }) => /^(passwords|userInputs)/.test(String(dictionaryName)))
  const characters = known.reduce((sum, { token }) => sum + token.length, 0)
  return characters * 2 >= password.length
}
