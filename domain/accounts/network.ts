import ipaddr from 'ipaddr.js'
import type { Ctx } from '../ctx.ts'
import { sealOf } from './keys.ts'

/**
 * From where it is asked, as it is kept and counted: a salted hash of an IPv4 address, or of the first 64 bits of an IPv6
 * address, of which one household chooses the others. Empty for the paper itself.
 */
export function sealedNetwork({ caller, site }: Pick<Ctx, 'caller' | 'site'>): string {
  return caller.network === '' ? '' : sealOf(site.secret, { purpose: 'networks', text: networkOf(caller.network) })
}

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return parsed.toByteArray().slice(0, 8).join('.')
}
