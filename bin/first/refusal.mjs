// @ts-check

/** Why Kiosque does not start: one sentence for the person at the keyboard, saying what to do. */
export class Refusal extends Error {
  /**
   * @param {string} sentence
   * @param {string} details what another program said about it, shown above the sentence
   */
  constructor(sentence, details = '') {
    super(sentence)
    this.details = details
  }
}

/** @param {unknown} error */
export function reportFailure(error) {
  if (error instanceof Refusal) {
    if (error.details) console.error(`\n${error.details.trimEnd()}`)
    console.error(`\n${error.message}`)
  } else {
    console.error(error)
  }
  process.exitCode = 1
}
