// @ts-check
import { createServer } from 'node:net'
import { codeOf } from './codeOf.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Refuses when the site could not listen, before anything heavy is done.
 *
 * @param {{ port: number, host: string | undefined }} settings
 * @param {string} command the npm command to suggest
 */
export async function checkPort(settings, command) {
  try {
    await listenBriefly(settings)
  } catch (error) {
    throw portRefusal(error, { ...settings, command })
  }
}

/**
 * @param {unknown} error what listening failed with
 * @param {{ port: number, host: string | undefined, command: string }} wish
 */
export function portRefusal(error, wish) {
  const code = codeOf(error)
  const other = wish.port === 65535 ? 3000 : wish.port + 1
  if (code === 'EADDRINUSE') {
    return new Refusal(
      `Port ${wish.port} is in use by another program: stop that one, or choose another port with PORT=${other} ${wish.command}.`,
    )
  }
  if (code === 'EACCES') {
    return new Refusal(
      `This user may not listen on port ${wish.port}: choose one above 1023, such as PORT=3000 ${wish.command}.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL') {
    return new Refusal(
      `HOST ${wish.host} is not an address of this machine: leave HOST unset to listen on all of them.`,
    )
  }
  return error
}

/** @param {{ port: number, host: string | undefined }} settings */
function listenBriefly(settings) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(settings.port, settings.host, () => probe.close(resolve))
  })
}

/** A port of this machine that nobody listens on at the moment. */
export function freePort() {
  return new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}
