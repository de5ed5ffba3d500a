import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

const header = 'x-kiosque-network'

type Address = ReturnType<typeof ipaddr.process>
type Range = [Address, number]
export type TrustedProxies = Range[]

/** `TRUSTED_PROXIES`: addresses and ranges of the proxies in front, such as `10.0.0.2, 192.168.0.0/16`. */
export function readTrustedProxies(list: string | undefined): TrustedProxies {
  return (list ?? '')
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map(readRange)
}

function readRange(entry: string): Range {
  const isRange = entry.includes('/')
  if (isRange ? ipaddr.isValidCIDR(entry) : isWholeAddress(entry)) {
    const range: Range = isRange ? ipaddr.parseCIDR(entry) : [ipaddr.process(entry), 128]
    const [address, bits] = range
    if (bits > 0) return [address, address.kind() === 'ipv4' ? Math.min(bits, 32) : bits]
  }
  throw new Error(
    `TRUSTED_PROXIES lists addresses and ranges such as 10.0.0.2, 192.168.0.0/16, and not everybody; "${entry}" is neither.`,
  )
}

/**
 * The address of who asks: the other end of the connection or, when that is a proxy of ours, the last one named in
 * `X-Forwarded-For` that is not. What stands before that one anybody may have written.
 */
export function networkOf({ headers, socket }: IncomingMessage, proxies: TrustedProxies): string {
  let nearest = readAddress(socket.remoteAddress ?? '')
  const named = String(headers['x-forwarded-for'] ?? '').split(',')
  while (nearest !== undefined && isAmong(nearest, proxies)) {
    const before = readAddress(named.pop()?.trim() ?? '')
    if (before === undefined) break
    nearest = before
  }
  return nearest?.toString() ?? ''
}

/** Tells what stands behind from where it is asked; nobody else does. */
export function tellNetwork({ headers }: IncomingMessage, network: string): void {
  delete headers[header]
  if (network !== '') headers[header] = network
}

/** An IPv4 address that came as an IPv6 one is the IPv4 address. */
function readAddress(text: string): Address | undefined {
  const address = text.replace(/%.*$/, '')
  return isWholeAddress(address) ? ipaddr.process(address) : undefined
}

/** The library takes `10.1` and `0x0a000001` for addresses too, which no proxy writes. */
function isWholeAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)
}

function isAmong(address: Address, proxies: TrustedProxies): boolean {
  return proxies.some(([range, bits]) => address.kind() === range.kind() && address.match(range, bits))
}
