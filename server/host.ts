import type { IncomingMessage } from 'node:http'
import { isIPv4 } from 'node:net'

const wellFormed = /^(?:[a-z0-9][a-z0-9._-]{0,252}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/** Why nobody can have meant the host of this request; undefined when they can. HTTP/1.0 knew none. */
export function hostProblem(request: IncomingMessage): string | undefined {
  const { host } = request.headers
  if (host === undefined) return request.httpVersion === '1.0' ? undefined : 'This request names no host.'
  if (!wellFormed.test(host)) return 'This host is not a name.'
  return hostsOf(request) > 1 ? 'This request names several hosts.' : undefined
}

/** Node keeps the first of several and says nothing. */
function hostsOf({ rawHeaders }: IncomingMessage): number {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') count += 1
  }
  return count
}

/**
 * Whether a host is one of the paper's: its name as `SITE_URL` says it, with or without `www.`, or an address or a name of the
 * machine, by which only somebody comes who knows it. As long as `SITE_URL` is such an address itself, every name is.
 */
export function isOneOfOurs(siteUrl: string): (host: string | undefined) => boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/^www\./, '')
  const ours = bare(new URL(siteUrl).hostname)
  if (isLocal(ours)) return () => true
  return (host = '') => {
    const name = bare(host.replace(/:\d*$/, ''))
    return name === ours || isLocal(name)
  }
}

function isLocal(name: string): boolean {
  return !name.includes('.') || name.startsWith('[') || isIPv4(name)
}
