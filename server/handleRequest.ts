import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DatabaseProbe } from './databaseProbe.ts'
import { dropForeignHeaders } from './foreignHeaders.ts'
import { formProblem, isFormPost } from './formPosts.ts'
import { hostProblem, isOneOfOurs } from './host.ts'
import { log } from './log.ts'
import { malformation, pathOf } from './malformed.ts'
import { mediaPrefix, serveMedia } from './media.ts'
import { networkOf, tellNetwork, type TrustedProxies } from './network.ts'
import type { PageCache } from './pageCache.ts'
import { answerPlainly } from './plainAnswer.ts'
import { logWhenAnswered } from './requestLog.ts'
import { type Mode, securityHeaders } from './securityHeaders.ts'
import { pageServer } from './servePage.ts'
import { takeTarget } from './target.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Parts = {
  next: Handler
  mode: Mode
  mediaFolder: string
  pages: PageCache
  databaseAnswers: DatabaseProbe
  isClosing: () => boolean
  /** The paper's address, by which its own hosts are known; while there is none, every host is one of them. */
  siteUrl?: string
  /** Whose word about the reader's address is believed. */
  trustedProxies?: TrustedProxies
}

const nowhere = 'http://localhost'

/** Everything that arrives over HTTP comes through here; Next answers whatever is not ours. */
export function requestHandler(parts: Parts): Handler {
  const { next, mode, mediaFolder, pages, databaseAnswers, isClosing, siteUrl = nowhere, trustedProxies = [] } = parts
  const headers = securityHeaders({ mode, isHttps: siteUrl.startsWith('https:') })
  const isOurs = isOneOfOurs(siteUrl)
  const media = serveMedia(mediaFolder)
  const guarded: Handler = (request, response) => {
    const network = networkOf(request, trustedProxies)
    // Next's own development tools speak in such headers.
    if (mode === 'production') dropForeignHeaders(request)
    tellNetwork(request, network)
    return next(request, response)
  }
  const servePage = pageServer({ next: guarded, pages, databaseAnswers })

  return async (request, response) => {
    takeTarget(request)
    const url = request.url ?? '/'
    const path = pathOf(url)
    const id = requestId(request)
    for (const [name, value] of headers) response.setHeader(name, value)
    response.setHeader('X-Request-Id', id)
    logWhenAnswered({ request, response, path, id })

    const problem = malformation(url) ?? hostProblem(request)
    if (problem) return answerPlainly(response, { status: 400, text: `${problem}\n` })
    if (path === '/healthz') return answerPlainly(response, { status: 200, text: 'ok\n' })
    if (path === '/readyz') return answerReadiness(response, { databaseAnswers, isClosing })
    if (!isOurs(request.headers.host)) return answerPlainly(response, { status: 421, text: 'Not a paper of ours.\n' })
    if (path.startsWith(mediaPrefix)) return media(request, response)
    const refused = refusedMethod(request, path)
    if (refused !== undefined) {
      return answerPlainly(response, { status: 405, text: `${refused}\n`, headers: { Allow: 'GET, HEAD' } })
    }
    const unfit = isPage(path) && isFormPost(request) ? formProblem(request, siteUrl) : undefined
    if (unfit !== undefined) return answerPlainly(response, { ...unfit, text: `${unfit.text}\n` })

    try {
      await (mode === 'production' && isPage(path) ? servePage : guarded)(request, response)
    } catch (error) {
      log.error({ requestId: id, path, err: error }, 'Next failed to answer')
      if (response.headersSent) response.destroy()
      else answerPlainly(response, { status: 500, text: 'Something went wrong.\n' })
    }
  }
}

async function answerReadiness(
  response: ServerResponse,
  { databaseAnswers, isClosing }: Pick<Parts, 'databaseAnswers' | 'isClosing'>,
): Promise<void> {
  if (isClosing()) return answerPlainly(response, { status: 503, text: 'closing\n' })
  if (await databaseAnswers()) return answerPlainly(response, { status: 200, text: 'ready\n' })
  answerPlainly(response, { status: 503, text: 'the database is away\n', headers: { 'Retry-After': '30' } })
}

/** The API words its own outage. The scripts and typefaces that pages bring along are squeezed and kept as pages are. */
function isPage(path: string): boolean {
  return !path.startsWith('/api/')
}

/** Pages are read, and take what their forms send; only the API takes more, and nobody takes TRACE. */
function refusedMethod(request: IncomingMessage, path: string): string | undefined {
  const { method } = request
  if (method === 'GET' || method === 'HEAD' || isFormPost(request)) return undefined
  return isPage(path) || method === 'TRACE' ? 'This address can be read, and nothing else.' : undefined
}

function requestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  const id = typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  return id
}
