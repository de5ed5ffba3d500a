import nextAuth, { type AuthOptions } from 'next-auth'
import { defaultOf } from './defaultOf.ts'

export type AuthRequest = {
  method: string
  /** What stands after `/api/auth/`, such as `signin`, `google`. */
  path: string[]
  query: Record<string, string>
  headers: Record<string, string>
  cookies: Record<string, string>
  body: Record<string, string>
}

/** Has next-auth answer a request, by the way it has for Node: its other one works in a running Next alone. */
export async function callNextAuth(asked: AuthRequest, options: AuthOptions): Promise<Response> {
  const reply = new Reply()
  const { path, query, ...rest } = asked
  await Reflect.apply(defaultOf(nextAuth), undefined, [
    { ...rest, query: { ...query, nextauth: path } },
    reply,
    options,
  ])
  return reply.response()
}

/** As much of Node's response as next-auth speaks to. */
class Reply {
  #status = 200
  #body: string | null = null
  #headers = new Map<string, string | string[]>()

  status(status: number): this {
    this.#status = status
    return this
  }

  getHeader(name: string): string | string[] | undefined {
    return this.#headers.get(name.toLowerCase())
  }

  setHeader(name: string, value: string | string[]): this {
    this.#headers.set(name.toLowerCase(), value)
    return this
  }

  json(body: unknown): void {
    this.setHeader('content-type', 'application/json').send(JSON.stringify(body))
  }

  send(body: unknown): void {
    this.#body = typeof body === 'string' ? body : JSON.stringify(body ?? {})
  }

  end(): void {}

  response(): Response {
    const headers = new Headers()
    for (const [name, value] of this.#headers) {
      for (const each of [value].flat()) headers.append(name, each)
    }
    return new Response(this.#body, { status: this.#status, headers })
  }
}
