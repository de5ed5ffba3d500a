import type { IncomingMessage, ServerResponse } from 'node:http'
import { answersForm } from './answersForm.ts'
import { askNext } from './askNext.ts'
import { type Answer, collectAnswer } from './collectAnswer.ts'
import type { DatabaseProbe } from './databaseProbe.ts'
import type { Handler } from './handleRequest.ts'
import type { Kept } from './keptPage.ts'
import { log } from './log.ts'
import { pathOf } from './malformed.ts'
import { outagePage, withWordsWithoutScript } from './outagePage.ts'
import { makePage, type Page } from './page.ts'
import type { PageCache } from './pageCache.ts'
import { isPersonal, publicRequest } from './publicRequest.ts'
import { sendPage } from './sendPage.ts'

type Parts = { next: Handler; pages: PageCache; databaseAnswers: DatabaseProbe }

/**
 * Serves a page: from memory while it is fresh, else as Next makes it, once for all who wait. Where Next fails, the last good
 * page goes out, or the outage page while the database is away. `Cache-Status` (RFC 9211) says which it was.
 */
export function pageServer({ next, pages, databaseAnswers }: Parts): Handler {
  return async (request, response) => {
    const asked = publicRequest(request)
    const reader = readerOf(request, response)
    if (asked === undefined || pages.isForOne(asked.key)) return serveOne(reader)

    const { key } = asked
    const fresh = pages.fresh(key)
    if (fresh !== undefined) return losesQuery(fresh, request) ? serveOne(reader) : sendKept(reader, fresh, 'hit')
    const last = pages.last(key)
    if (last !== undefined && last.restsUntil > Date.now()) return sendKept(reader, last, `hit; ${staleness(last)}`)

    let isFirst = false
    const { answer, kept, isStored } = await pages.make(asked, () => {
      isFirst = true
      return orFailure(reader, askNext(next, asked))
    })
    const forwarded = `fwd=${last === undefined ? 'miss' : 'stale'}`
    if (answer.status >= 500 && last !== undefined) {
      return sendKept(reader, last, `${forwarded}; fwd-status=${answer.status}`)
    }
    if (answer.status >= 400 && kept === undefined) return sendAnswer(reader, answer, forwarded)
    if (kept === undefined || losesQuery(kept, request)) {
      return isFirst && isAnybody(request) ? sendAnswer(reader, answer, 'fwd=bypass') : serveOne(reader)
    }
    sendKept(reader, kept, isStored ? `${forwarded}; ${isFirst ? 'stored' : 'collapsed'}` : 'fwd=bypass')
  }

  /** In the reader's own name, and for nobody else. */
  async function serveOne(reader: Reader): Promise<void> {
    const { request, response } = reader
    if (reader.method === 'HEAD') request.method = 'GET'
    const asking = () => collectAnswer(next, { request, response })
    const answer = await orFailure(reader, reader.method === 'POST' ? answersForm.run(true, asking) : asking())
    if (response.destroyed) return
    await sendAnswer(reader, answer, 'fwd=bypass')
  }

  async function sendAnswer(reader: Reader, answer: Answer, cacheStatus: string): Promise<void> {
    const shown = answer.status < 500 ? answer : await worded(answer, pathOf(reader.request.url ?? '/'))
    const page = await makePage(shown, undefined)
    if (isForNobodyElse(reader, page)) page.headers['cache-control'] = 'no-store'
    sendPage(reader.response, page, { ...reader, age: 0, cacheStatus })
  }

  async function worded(answer: Answer, path: string): Promise<Answer> {
    if (!(await databaseAnswers())) return outage(path)
    return { ...answer, body: Buffer.from(withWordsWithoutScript(answer.body.toString(), path)) }
  }
}

/** Who asked, and how: the request itself may be asked on as a plain GET. */
type Reader = ReturnType<typeof readerOf>

function readerOf(request: IncomingMessage, response: ServerResponse) {
  const { method, headers } = request
  const known = method === 'POST' ? undefined : headers['if-none-match']
  const accepted = headers['accept-encoding']?.toString()
  return { request, response, method, known, accepted, since: performance.now() }
}

/** However public Next says it is: a cache in front would take its word for it. */
function isForNobodyElse({ request, method }: Reader, { headers }: Page): boolean {
  return method === 'POST' || headers['set-cookie'] !== undefined || isPersonal(request.headers)
}

function sendKept(reader: Reader, { page, bornAt }: Kept, cacheStatus: string): void {
  const age = Math.floor((Date.now() - bornAt) / 1000)
  sendPage(reader.response, page, { ...reader, age, cacheStatus })
}

function staleness({ freshUntil }: Kept): string {
  return `ttl=${Math.floor((freshUntil - Date.now()) / 1000)}; detail=stale`
}

async function orFailure({ request }: Reader, asking: Promise<Answer | null>): Promise<Answer> {
  const answer = await asking.catch((err: unknown) => {
    log.error({ requestId: request.headers['x-request-id'], path: pathOf(request.url ?? '/'), err }, 'Next failed')
    return null
  })
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return answer ?? { status: 500, headers, body: Buffer.from('Something went wrong.\n') }
}

/** What Next answers to somebody without cookies and without a query, it would answer to this reader. */
function isAnybody(request: IncomingMessage): boolean {
  return request.headers.cookie === undefined && !hasQuery(request)
}

/** A redirect takes the query along, where nothing else that is kept has one. */
function losesQuery({ page }: Kept, request: IncomingMessage): boolean {
  return page.headers.location !== undefined && hasQuery(request)
}

function hasQuery({ url = '' }: IncomingMessage): boolean {
  return url.includes('?')
}

function outage(path: string): Answer {
  return {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30' },
    body: Buffer.from(outagePage(path)),
  }
}
