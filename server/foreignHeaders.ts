import type { IncomingMessage } from 'node:http'

/**
 * Headers by which proxies and Next give each other orders: which page is meant, how far a rendering got, what may be
 * forgotten, which nonce its scripts carry, where the reader comes from. What `network.ts` reads of them is read before.
 */
const orders = new RegExp(
  [
    '^x-(middleware|nextjs|next|invo|now|vercel|matched|prerender|action|forwarded|original|rewrite|http-method|kiosque)',
    '^x-(method-override|real-ip|client-ip|host)$',
    '^(forwarded|next-resume|content-security-policy|content-security-policy-report-only)$',
  ].join('|'),
)

/** Takes from a request what only our own server may say; Next fills in by itself what it needs of it. */
export function dropForeignHeaders({ headers }: IncomingMessage): void {
  for (const name in headers) if (orders.test(name)) delete headers[name]
}
