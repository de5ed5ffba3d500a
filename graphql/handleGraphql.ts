import { startServerAndCreateNextHandler } from '@as-integrations/next'
import { apolloServer } from './apolloServer.ts'
import type { GraphContext, SessionDoor } from './context.ts'
import { limits } from './limits.ts'
import { visitContext } from './requestContext.ts'
import { type Cookie, cookieHeader, sessionCookies } from './session/cookie.ts'

/** What the answer to a request changes about its session, for as long as it is on its way. */
const cookies = new WeakMap<Request, Cookie[]>()

const handle = startServerAndCreateNextHandler<Request, GraphContext>(apolloServer, {
  context: (request) => {
    const { SITE_URL: siteUrl = '' } = process.env
    const session: SessionDoor = {
      open: (opened) => void cookies.set(request, sessionCookies(siteUrl, opened)),
      close: () => void cookies.set(request, sessionCookies(siteUrl, null)),
    }
    return visitContext({ headers: request.headers, session })
  },
})

async function handleVisit(request: Request): Promise<Response> {
  const response = await handle(request)
  for (const cookie of cookies.get(request) ?? []) response.headers.append('set-cookie', cookieHeader(cookie))
  return response
}

/**
 * `/api/graphql`: GraphQL over HTTP, POST with `application/json` or GET with `query` and `variables`. Errors beside those
 * of GraphQL: 413 `PAYLOAD_TOO_LARGE`, 415 `UNSUPPORTED_MEDIA_TYPE`, 400 `BAD_REQUEST` for a body that is not a JSON object in UTF-8.
 */
export async function handleGraphql(request: Request): Promise<Response> {
  const response = await answer(request)
  response.headers.set('cache-control', 'no-store')
  return response
}

async function answer(request: Request): Promise<Response> {
  if (request.method === 'GET') return handleVisit(asPlainGet(request))
  if (request.method !== 'POST') return handleVisit(request)
  if (!isJson(request.headers.get('content-type'))) {
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Post `application/json`.')
  }

  const body = await readBody(request)
  if (body === null) return refuse(413, 'PAYLOAD_TOO_LARGE', `A request is ${limits.bodyBytes} bytes at most.`)
  if (!isObject(body)) return refuse(400, 'BAD_REQUEST', 'The body is not a JSON object in UTF-8.')

  // The integration takes a body for JSON only when the type is spelled exactly so, without a charset.
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  return handleVisit(new Request(request.url, { method: 'POST', headers, body }))
}

/** The integration would look for a JSON body; a type that no form can send is proof enough that no form sent this. */
function asPlainGet(request: Request): Request {
  if (!isJson(request.headers.get('content-type'))) return request
  const headers = new Headers(request.headers)
  headers.delete('content-type')
  headers.set('apollo-require-preflight', 'true')
  return new Request(request.url, { headers })
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '')
}

async function readBody(request: Request): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > limits.bodyBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function isObject(body: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function refuse(status: number, code: string, message: string): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status })
}
