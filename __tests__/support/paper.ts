import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { requestHandler } from '#server/handleRequest.ts'
import { readTrustedProxies } from '#server/network.ts'
import { openPageCache } from '#server/pageCache.ts'
import { httpServer, type TestServer } from './httpServer.ts'

export type Paper = TestServer & {
  /** What got as far as Next. */
  seen: IncomingMessage[]
}

/** A paper at an address, with something in the place of Next that says back what it was told, as Next does in places. */
export async function paperAt(
  siteUrl: string,
  { databaseAnswers = async () => true, proxies }: { databaseAnswers?: () => Promise<boolean>; proxies?: string } = {},
): Promise<Paper> {
  const trustedProxies = readTrustedProxies(proxies)
  const seen: IncomingMessage[] = []
  const next = async (request: IncomingMessage, response: ServerResponse) => {
    seen.push(request)
    const { url = '', headers } = request
    if (url.startsWith('/throws')) throw new Error('secret')
    response.statusCode = url.startsWith('/missing') ? 404 : 200
    if (url.startsWith('/fails')) response.statusCode = 500
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('cache-control', 's-maxage=300')
    const nonce = String(headers['content-security-policy'] ?? '')
    response.end(`${headers['x-forwarded-host']} ${headers['x-matched-path']} ${headers['x-original-url']} ${nonce}`)
  }
  const isClosing = () => false
  const parts = {
    next,
    mediaFolder: tmpdir(),
    pages: openPageCache(1),
    databaseAnswers,
    isClosing,
    siteUrl,
    trustedProxies,
  }
  const server = await httpServer(requestHandler({ ...parts, mode: 'production' }))
  return { ...server, seen }
}
