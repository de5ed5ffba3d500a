// @ts-check

/**
 * Says what is being done, does it, and says how long it took.
 * The work may call `note` with what a reader would like to know about the result.
 *
 * @template T
 * @param {string} label
 * @param {(note: (text: string) => void) => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  let remark = ''
  const started = performance.now()
  process.stdout.write(`${label} … `)
  try {
    const result = await work((text) => (remark = ` (${text})`))
    process.stdout.write(`${seconds(performance.now() - started)}${remark}\n`)
    return result
  } catch (error) {
    process.stdout.write(`failed after ${seconds(performance.now() - started)}\n`)
    throw error
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
