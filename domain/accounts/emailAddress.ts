import { domainToASCII } from 'node:url'

/** RFC 5321 in bytes; RFC 5322's `dot-atom`, so that neither lists nor comments nor quotes get in. */
const longest = { whole: 254, local: 64 }
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const writtenDomain = /^[\p{L}\p{M}\p{N}.-]+$/u
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const asciiDomain = new RegExp(`^(?:${label}\\.)+(?!\\d+$)${label}$`)
const unseen = /[\p{C}\p{Zl}\p{Zp}]/u

/**
 * One address in the form that is kept and compared: lower case, the domain in ASCII. Null for what is none: lists, comments,
 * quoted parts, spaces inside, control and invisible characters, another sign for @, domains without a dot, addresses of machines.
 */
export function readEmailAddress(text: string): string | null {
  if (text.length > 1_000 || unseen.test(text)) return null
  const parts = text.trim().split('@')
  const [before = '', after = ''] = parts
  if (parts.length !== 2 || !local.test(before) || !writtenDomain.test(after)) return null

  const domain = domainToASCII(after)
  const address = `${before.toLowerCase()}@${domain}`
  if (before.length > longest.local || address.length > longest.whole) return null
  return asciiDomain.test(domain) ? address : null
}
