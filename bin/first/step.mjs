// @ts-check

/**
 * Says what is being done, does it, and says how long it took. What the work itself prints follows below that line.
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
  const printHeld = holdOutput()
  try {
    const result = await work((text) => (remark = ` (${text})`))
    printHeld(`${seconds(performance.now() - started)}${remark}\n`)
    return result
  } catch (error) {
    printHeld(`failed after ${seconds(performance.now() - started)}\n`)
    throw error
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function holdOutput() {
  /** @type {(string | Uint8Array)[]} */
  const held = []
  const write = process.stdout.write
  const hold = (/** @type {string | Uint8Array} */ chunk) => {
    held.push(chunk)
    return true
  }
  process.stdout.write = hold

  return (/** @type {string} */ ending) => {
    if (process.stdout.write === hold) process.stdout.write = write
    for (const chunk of [ending, ...held]) process.stdout.write(chunk)
  }
}
