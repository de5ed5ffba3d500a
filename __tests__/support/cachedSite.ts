import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { requestHandler } from '#server/handleRequest.ts'
import { openPageCache } from '#server/pageCache.ts'
import { httpServer } from './httpServer.ts'

type Said = { status?: number; headers?: Record<string, string | string[] | undefined>; body?: string }
type Asked = { url: string; headers: IncomingHttpHeaders }

const realNow = Date.now

export type CachedSite = Awaited<ReturnType<typeof cachedSite>>

/** A page of nearly seven kilobytes; its number says how often something was made. */
export function pageNumber(number: number): string {
  return `<p>${'Le Kiosque, journal du Maghreb. '.repeat(200)}</p>${number}`
}

/**
 * A site whose pages are kept in memory, with somebody in the place of Next who notes what is asked and says what the test
 * wants said; a page that lives five minutes otherwise.
 */
export async function cachedSite({ megabytes = 1 } = {}) {
  const pages = openPageCache(megabytes)
  const site = {
    pages,
    asked: [] as Asked[],
    databaseAnswers: true,
    says: (_asked: Asked): Said | Promise<Said> => ({}),
  }

  async function next(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = { url: request.url ?? '', headers: request.headers }
    const number = site.asked.push(asked)
    const { status = 200, headers = {}, body = pageNumber(number) } = await site.says(asked)
    const usual = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 's-maxage=300' }
    for (const [name, value] of Object.entries({ ...usual, ...headers })) {
      if (value !== undefined) response.setHeader(name, value)
    }
    response.statusCode = status
    response.end(body)
  }

  const server = await httpServer(
    requestHandler({
      next,
      mode: 'production',
      mediaFolder: tmpdir(),
      pages,
      databaseAnswers: async () => site.databaseAnswers,
      isClosing: () => false,
    }),
  )

  return Object.assign(site, {
    get: server.get,
    urls: () => site.asked.map(({ url }) => url),
    /** From now on it is so many seconds later than it is. */
    later: (seconds: number) => void (Date.now = () => realNow() + seconds * 1000),
    close: () => {
      Date.now = realNow
      server.close()
    },
  })
}
