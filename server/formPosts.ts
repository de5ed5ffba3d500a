import type { IncomingMessage } from 'node:http'

/** As Next bounds what it reads of a form. */
const bodyBytes = 1_000_000
const ofForms = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/i

/** Whether this is what a page's own form sends, by itself or through Next's script. */
export function isFormPost({ method, headers }: IncomingMessage): boolean {
  if (method !== 'POST') return false
  return headers['next-action'] !== undefined || ofForms.test(headers['content-type'] ?? '')
}

/** Why a form is not taken; undefined when it is. */
export function formProblem(request: IncomingMessage, siteUrl: string): { status: number; text: string } | undefined {
  if (!isFromHere(request, siteUrl)) return { status: 403, text: 'Only a page of this site may post to it.' }

  const length = request.headers['content-length']
  if (length === undefined) return { status: 411, text: 'This form does not say how long it is.' }
  return Number(length) > bodyBytes ? { status: 413, text: `A form is ${bodyBytes} bytes at most.` } : undefined
}

/** A browser names the page that posts, and says whether it is of the same site; one of the two must be there, neither amiss. */
function isFromHere({ headers }: IncomingMessage, siteUrl: string): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined) return site === 'same-origin'
  if (host === undefined || !URL.canParse(origin)) return false

  const { protocol, hostname, host: from } = new URL(origin)
  const own = new URL(siteUrl)
  // Over plain HTTP anybody on the way could have written the page.
  if (hostname === own.hostname && protocol !== own.protocol) return false
  return from !== '' && from === new URL(`${protocol}//${host}`).host
}
