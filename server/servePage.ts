import type { IncomingMessage, ServerResponse } from 'node:http'
import { collectAnswer, type Answer } from './collectAnswer.ts'
import type { DatabaseProbe } from './databaseProbe.ts'
import type { Handler } from './handleRequest.ts'
import { pathOf } from './malformed.ts'
import { outagePage, withWordsWithoutScript } from './outagePage.ts'
import { makePage, sendPage, type Page } from './page.ts'
import { pageKey, type Made, type PageCache } from './pageCache.ts'

type Parts = { next: Handler; pages: PageCache; databaseAnswers: DatabaseProbe }

/**
 * Serves a page: from memory while it is fresh, else as Next makes it, once for all who wait. Where Next fails, the last good
 * page goes out, or the outage page while the database is away. `Cache-Status` (RFC 9211) says which it was.
 */
export function pageServer({ next, pages, databaseAnswers }: Parts): Handler {
  return async (request, response) => {
    const since = performance.now()
    const path = pathOf(request.url ?? '/')
    const key = pageKey(request, path)
    const { method } = request
    const accepted = request.headers['accept-encoding']?.toString()
    const send = (page: Page, status: string) => {
      response.setHeader('Cache-Status', `kiosque; ${status}`)
      response.setHeader('Server-Timing', serverTiming(status, since))
      sendPage(page, { request, response, accepted, method })
    }

    const fresh = key === undefined ? undefined : pages.fresh(key)
    if (fresh !== undefined) return send(fresh, 'hit')

    if (method === 'HEAD') request.method = 'GET'
    const { answer, page } = await ask(request, response, key)
    if (page !== undefined) return send(page, 'fwd=miss; stored')
    if (answer === null) return void response.destroy()
    if (answer.status < 500) return send(await makePage(answer, undefined), 'fwd=bypass')

    const last = key === undefined ? undefined : pages.last(key)
    if (last !== undefined) return send(last, `hit; fwd=stale; fwd-status=${answer.status}`)
    send(await makePage((await databaseAnswers()) ? failure(answer, path) : outage(path), undefined), 'fwd=miss')
  }

  async function ask(request: IncomingMessage, response: ServerResponse, key: string | undefined): Promise<Made> {
    const collect = () => collectAnswer(next, { request, response })
    if (key === undefined) return { answer: await collect(), page: undefined }

    let own: Promise<Answer | null> | undefined
    const made = await pages.make(key, () => (own = collect()))
    const isForAll = made.page !== undefined || (made.answer !== null && made.answer.status >= 400)
    return own !== undefined || isForAll ? made : { answer: await collect(), page: undefined }
  }
}

/** For who looks at the network of their browser: whether the page was there, and how long it took to be. */
function serverTiming(status: string, since: number): string {
  return `cache;desc="${status}", total;dur=${(performance.now() - since).toFixed(2)}`
}

function failure(answer: Answer, path: string): Answer {
  return { ...answer, body: Buffer.from(withWordsWithoutScript(answer.body.toString(), path)) }
}

function outage(path: string): Answer {
  return {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '30' },
    body: Buffer.from(outagePage(path)),
  }
}
