import type { OutgoingHttpHeaders } from 'node:http'
import CachePolicy from 'http-cache-semantics'
import type { Answer } from './collectAnswer.ts'
import { type PublicRequest, varied } from './publicRequest.ts'

const keepable = new Set([200, 301, 308, 404, 410])

/** What is not there now may be published in a minute. */
const longestAbsence = 10

/** For how many seconds an answer may go to others, by the rules of HTTP for shared caches; 0 when it may to nobody. */
export function lifeOf({ status, headers }: Answer, { url, headers: asked }: PublicRequest): number {
  if (!keepable.has(status) || headers['set-cookie'] !== undefined || variesFurther(headers)) return 0
  const policy = new CachePolicy(
    { method: 'GET', url, headers: inWords(asked) },
    { status, headers: inWords(headers) },
    { cacheHeuristic: 0, immutableMinTimeToLive: 0 },
  )
  const seconds = policy.maxAge()
  return status >= 400 ? Math.min(seconds, longestAbsence) : seconds
}

function variesFurther({ vary = '' }: OutgoingHttpHeaders): boolean {
  const names = String(vary)
    .toLowerCase()
    .split(/[\s,]+/)
  return names.some((name) => name !== '' && !varied.has(name))
}

function inWords(headers: OutgoingHttpHeaders): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
}
