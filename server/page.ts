import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './collectAnswer.ts'
import { contentPolicy } from './contentPolicy.ts'
import { withLateScripts } from './lateScripts.ts'
import { bornHeader, tagsHeader } from './pageBirth.ts'
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

/** What belongs to one sending, is made anew for it, or was said to this server alone. */
const notKept = new Set([
  'accept-ranges',
  'age',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
  'x-nextjs-cache',
  bornHeader,
  tagsHeader,
])

/** Makes a page of an answer; `earlier` gives what was made of the same text before. */
export async function makePage(answer: Answer, earlier: Page | undefined): Promise<Page> {
  const source = digest(answer.body)
  const { etag, policy, bodies } = earlier?.source === source ? earlier : await finish(answer)
  return { status: answer.status, headers: { ...headersFor(answer), ...policy }, source, etag, policy, bodies }
}

async function finish({ status, headers, body }: Answer): Promise<Pick<Page, 'etag' | 'policy' | 'bodies'>> {
  const { identity, policy } = isHtml(headers) ? finishHtml(body.toString(), status) : { identity: body, policy: {} }
  const bodies: Bodies = { identity }
  if (identity.length > worthCompressing && isText(headers) && status !== 206) {
    bodies.gzip = ofItsOwnSize(await squeeze.gzip(identity, { level: 6 }))
  }
  // Weak, because it stands for the text, which goes out under several encodings.
  return { etag: `W/"${digest(identity)}"`, policy, bodies }
}

/** Next's page for a failure shows itself by script, and brings its styles along only then. */
function finishHtml(text: string, status: number): { identity: Buffer; policy: OutgoingHttpHeaders } {
  const { html, hashes } = sealPage(withLateScripts(text))
  const allowed = status < 500 ? hashes : { ...hashes, styles: ["'unsafe-inline'"] }
  return { identity: Buffer.from(html), policy: { 'content-security-policy': contentPolicy(allowed) } }
}

function digest(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22)
}

/** Brotli takes its time and saves a sixth: done once for pages that stay. */
export async function addBrotli({ bodies }: Page): Promise<void> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  bodies.br = ofItsOwnSize(await squeeze.br(bodies.identity, { params }))
}

function headersFor({ status, headers }: Answer): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !notKept.has(name))
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, once(value)])),
    vary: variesWith(headers).join(', '),
    ...(status >= 400 ? { 'cache-control': briefly(status) } : withoutGrace(headers)),
  }
}

function variesWith({ vary = '' }: OutgoingHttpHeaders): string[] {
  const others = String(vary)
    .split(/[\s,]+/)
    .filter((name) => name !== '' && name.toLowerCase() !== 'accept-encoding')
  return [...new Set(others), 'Accept-Encoding']
}

/** Next says twice what stands in a cached answer. */
function once(value: OutgoingHttpHeaders[string]): OutgoingHttpHeaders[string] {
  if (!Array.isArray(value)) return value
  const different = [...new Set(value)]
  return different.length === 1 ? different[0] : different
}

/** What is not there now may be published in a minute: a proxy keeps a 404 for seconds, and nothing else that failed. */
function briefly(status: number): string {
  return status === 404 || status === 410 ? 's-maxage=10' : 'no-store'
}

/** Browsers would take the grace for theirs too, and show the front page of yesterday once more. */
function withoutGrace({ 'cache-control': control }: OutgoingHttpHeaders): OutgoingHttpHeaders {
  if (control === undefined) return {}
  return { 'cache-control': String(control).replace(/,\s*stale-while-revalidate=\d+/, '') }
}

/** The library hands out a part of a larger piece of memory, all of which would stay. */
function ofItsOwnSize(bytes: Buffer): Buffer {
  if (bytes.length === bytes.buffer.byteLength) return bytes
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}

function isHtml(headers: OutgoingHttpHeaders): boolean {
  return String(headers['content-type']).startsWith('text/html')
}

function isText(headers: OutgoingHttpHeaders): boolean {
  return /^text\/|json|xml|javascript/.test(String(headers['content-type'] ?? ''))
}
