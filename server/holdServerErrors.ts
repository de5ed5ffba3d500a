import type { ServerResponse } from 'node:http'

export type Replacement = { status: number; headers: Record<string, string>; body: string }

/**
 * Lets an answer through untouched unless its status is 5xx. Such a one is held back until it is complete,
 * and sent only when `replace` has nothing to put in its place.
 */
export function holdServerErrors(response: ServerResponse, replace: () => Promise<Replacement | undefined>): void {
  const { writeHead, write, end } = response
  const ownHeaders = new Set(response.getHeaderNames())
  const chunks: Buffer[] = []
  let state: 'undecided' | 'through' | 'held' | 'ended' = 'undecided'
  let head: unknown[] | undefined

  const isHeld = (status: number) => {
    if (state === 'undecided') state = status >= 500 ? 'held' : 'through'
    return state !== 'through'
  }

  // Next's compression wraps these again, so they stay in place for the life of the answer.
  Object.assign(response, {
    writeHead(...parameters: unknown[]) {
      if (!isHeld(Number(parameters[0]))) return Reflect.apply(writeHead, response, parameters)
      head = parameters
      return response
    },
    write(...parameters: unknown[]) {
      if (!isHeld(response.statusCode)) return Reflect.apply(write, response, parameters)
      keep(chunks, parameters)
      return true
    },
    end(...parameters: unknown[]) {
      if (!isHeld(response.statusCode)) return Reflect.apply(end, response, parameters)
      if (state === 'held') {
        state = 'ended'
        keep(chunks, parameters)
        void settle()
      }
      return response
    },
  })

  async function settle(): Promise<void> {
    const replacement = await replace()
    state = 'through'
    if (!replacement) {
      if (head) Reflect.apply(writeHead, response, head)
      return void Reflect.apply(end, response, [Buffer.concat(chunks)])
    }

    for (const name of response.getHeaderNames()) if (!ownHeaders.has(name)) response.removeHeader(name)
    const body = Buffer.from(replacement.body)
    Reflect.apply(writeHead, response, [replacement.status, { ...replacement.headers, 'Content-Length': body.length }])
    Reflect.apply(end, response, response.req.method === 'HEAD' ? [] : [body])
  }
}

function keep(chunks: Buffer[], [chunk, encoding]: unknown[]): void {
  if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding === 'latin1' ? 'latin1' : 'utf8'))
  else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
}
