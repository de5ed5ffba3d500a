import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Handler } from './handleRequest.ts'
import { askedAt } from './pageBirth.ts'

/** A whole answer that has not been sent: its headers are the handler's own, without those that stood there before. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/**
 * Lets a handler answer into memory, uncompressed, and gives the answer back with the response as it was before. Resolves
 * with null when the reader went away first.
 */
export function collectAnswer(
  handler: Handler,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<Answer | null> {
  const before = new Set(response.getHeaderNames())
  const chunks: Buffer[] = []
  delete request.headers['accept-encoding']

  return new Promise((resolve, reject) => {
    response.once('close', () => resolve(null))
    const methods = {
      writeHead(status: number, ...rest: unknown[]) {
        response.statusCode = status
        setAll(response, rest.at(-1))
        return response
      },
      flushHeaders() {},
      write(...parameters: unknown[]) {
        keep(chunks, parameters)
        return true
      },
      end(...parameters: unknown[]) {
        keep(chunks, parameters)
        const headers = response.getHeaders()
        const own = Object.entries(headers).filter(([name]) => !before.has(name))
        for (const [name] of own) response.removeHeader(name)
        for (const name of Object.keys(methods)) Reflect.deleteProperty(response, name)
        const status = response.statusCode
        // Next renders a page anew behind an old answer, with the same response: finding 404 there, it would take the title of
        // what is missing for that of what has been published meanwhile.
        response.statusCode = 200
        resolve({ status, headers: Object.fromEntries(own), body: Buffer.concat(chunks) })
        return response
      },
    }
    // Next's compression wraps these again; it finds nothing to do, because nothing is accepted.
    Object.assign(response, methods)
    const answered = askedAt.run(Date.now(), () => handler(request, response))
    answered.catch((error: unknown) => {
      for (const name of Object.keys(methods)) Reflect.deleteProperty(response, name)
      reject(error)
    })
  })
}

function setAll(response: ServerResponse, headers: unknown): void {
  if (Array.isArray(headers)) {
    for (let index = 0; index + 1 < headers.length; index += 2) response.setHeader(headers[index], headers[index + 1])
  } else if (typeof headers === 'object' && headers !== null) {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
  }
}

function keep(chunks: Buffer[], [chunk, encoding, ...rest]: unknown[]): void {
  if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding === 'latin1' ? 'latin1' : 'utf8'))
  else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  for (const callback of [chunk, encoding, ...rest]) if (typeof callback === 'function') process.nextTick(callback)
}
