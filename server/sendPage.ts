import type { ServerResponse } from 'node:http'
import type { Page } from './page.ts'

type Sending = {
  method: string | undefined
  /** What the reader takes (`Accept-Encoding`) and has already (`If-None-Match`). */
  accepted: string | undefined
  known: string | undefined
  /** Of the page, in seconds. */
  age: number
  /** Where it came from, in the words of RFC 9211. */
  cacheStatus: string
  /** When it was asked for, as `performance.now()` has it. */
  since: number
}

/** Sends a page as this reader takes it: compressed, only its head, or only the news that it has not changed. */
export function sendPage(response: ServerResponse, page: Page, sending: Sending): void {
  const { method, accepted, known, age, cacheStatus, since } = sending
  response.setHeader('Cache-Status', `kiosque; ${cacheStatus}`)
  response.setHeader('Server-Timing', serverTiming(cacheStatus, since))
  response.setHeader('ETag', page.etag)
  if (age > 0) response.setHeader('Age', age)
  if (page.status === 200 && matches(known, page.etag)) {
    for (const [name, value] of Object.entries(page.headers)) {
      if (value !== undefined && name !== 'content-type') response.setHeader(name, value)
    }
    return void response.writeHead(304).end()
  }

  const [encoding, body] = bodyFor(page.bodies, accepted)
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding)
  response.writeHead(page.status, { ...page.headers, 'Content-Length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}

/** For who looks at the network of their browser: whether the page was there, and how long it took to be. */
function serverTiming(status: string, since: number): string {
  return `cache;desc="${status}", total;dur=${(performance.now() - since).toFixed(2)}`
}

function bodyFor(bodies: Page['bodies'], accepted = ''): [string | undefined, Buffer] {
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
