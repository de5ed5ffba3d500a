/** What an address of ours is written with, after its first slash. Blanks, controls, backslashes and letters are encoded. */
const written = /^\/[\w\-.~!$&'()*+,;=:@%/?]*$/

/**
 * Where somebody wants to go after signing in, who came with `?next=…`: an address on this site, or null. Whatever a browser
 * could read as another host is none, encoded or not.
 */
export function nextAddress(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > 500 || !written.test(given)) return null
  const [path = '', ...query] = given.split('?')
  if (query.length > 1 || !staysHere(path) || !staysHere(decoded(path))) return null
  return new URL(given, here).origin === here ? given : null
}

const here = 'http://kiosque.invalid'

function staysHere(path: string | null): boolean {
  // eslint-disable-next-line no-control-regex
  return path !== null && !/\/\/|\\|[\u0000-\u001f\u007f]|\/\.{1,2}(\/|$)/.test(path)
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
