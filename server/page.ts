import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './collectAnswer.ts'
import { contentPolicy } from './contentPolicy.ts'
import { withLateScripts } from './lateScripts.ts'
import { sealPage } from './sealPage.ts'

/** An answer ready to be sent any number of times. `source` stands for what it was made of, `policy` names its scripts. */
export type Page = {
  status: number
  headers: OutgoingHttpHeaders
  source: string
  etag: string
  policy: OutgoingHttpHeaders
  bodies: Bodies
}

type Bodies = { identity: Buffer; gzip?: Buffer; br?: Buffer }

const squeeze = { gzip: promisify(gzip), br: promisify(brotliCompress) }
const worthCompressing = 1_000

/** What belongs to one sending, or is made anew for it. */
const ofOneSending = new Set([
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
  'vary',
  'x-nextjs-cache',
])

/** Makes a page of an answer; `earlier` gives what was made of the same text before. */
export async function makePage(answer: Answer, earlier: Page | undefined): Promise<Page> {
  const kept = Object.entries(answer.headers).filter(([name]) => !ofOneSending.has(name))
  const headers = Object.fromEntries(kept.map(([name, value]) => [name, name === 'location' ? first(value) : value]))
  const source = digest(answer.body)
  const { etag, policy, bodies } = earlier?.source === source ? earlier : await finish(answer.body, headers)
  return { status: answer.status, headers: { ...headers, ...policy }, source, etag, policy, bodies }
}

async function finish(body: Buffer, headers: OutgoingHttpHeaders): Promise<Pick<Page, 'etag' | 'policy' | 'bodies'>> {
  const { identity, policy } = isHtml(headers) ? finishHtml(body.toString()) : { identity: body, policy: {} }
  const bodies: Bodies = { identity }
  if (identity.length > worthCompressing && isText(headers)) bodies.gzip = await squeeze.gzip(identity, { level: 6 })
  // Weak, because it stands for the text, which goes out under several encodings.
  return { etag: `W/"${digest(identity)}"`, policy, bodies }
}

function finishHtml(text: string): { identity: Buffer; policy: OutgoingHttpHeaders } {
  const { html, hashes } = sealPage(withLateScripts(text))
  return { identity: Buffer.from(html), policy: { 'content-security-policy': contentPolicy(hashes) } }
}

function digest(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22)
}

/** Next says twice where a cached redirect leads. */
function first(value: OutgoingHttpHeader | undefined): OutgoingHttpHeader | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** Brotli takes its time and saves a sixth: done once for pages that stay. */
export async function addBrotli(page: Page): Promise<void> {
  if (page.bodies.gzip === undefined || page.bodies.br !== undefined) return
  page.bodies.br = await squeeze.br(page.bodies.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}

/** Sends a page as this reader takes it: compressed, only its head, or only the news that it has not changed. */
export function sendPage(page: Page, { request, response, accepted, method }: Sending): void {
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', page.etag)
  if (page.status === 200 && matches(request.headers['if-none-match'], page.etag)) {
    for (const [name, value] of Object.entries(page.headers)) {
      if (value !== undefined && name !== 'content-type') response.setHeader(name, value)
    }
    return void response.writeHead(304).end()
  }

  const [encoding, body] = bodyFor(page.bodies, accepted)
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding)
  const headers = page.status < 400 ? page.headers : { ...page.headers, 'cache-control': briefly(page) }
  response.writeHead(page.status, { ...headers, 'Content-Length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}

/** What is not there now may be published in a minute: a proxy keeps a 404 for seconds, and nothing else that failed. */
function briefly({ status }: Page): string {
  return status === 404 ? 's-maxage=10' : 'no-store'
}

/** `accepted` and `method` as they came: the request itself is asked on as a plain GET. */
type Sending = {
  request: IncomingMessage
  response: ServerResponse
  accepted: string | undefined
  method: string | undefined
}

function bodyFor(bodies: Bodies, accepted = ''): [string | undefined, Buffer] {
  if (bodies.br !== undefined && accepts(accepted, 'br')) return ['br', bodies.br]
  if (bodies.gzip !== undefined && accepts(accepted, 'gzip')) return ['gzip', bodies.gzip]
  return [undefined, bodies.identity]
}

/** No browser sends more; what is longer is taken for absent, so that nobody can make us read it for long. */
const longestHeader = 1_000

function accepts(header: string, encoding: string): boolean {
  if (header.length > longestHeader) return false
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    return name.toLowerCase() === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined || header.length > longestHeader) return false
  const known = header.split(',').map((part) => part.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(etag.replace(/^W\//, ''))
}

function isHtml(headers: OutgoingHttpHeaders): boolean {
  return String(headers['content-type']).startsWith('text/html')
}

function isText(headers: OutgoingHttpHeaders): boolean {
  return /^text\/|json|xml|javascript/.test(String(headers['content-type'] ?? ''))
}
