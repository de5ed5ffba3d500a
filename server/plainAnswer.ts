import type { ServerResponse } from 'node:http'

type Plain = { status: number; text: string; headers?: Record<string, string> }

/** A few words of plain text that nobody keeps. */
export function answerPlainly(response: ServerResponse, { status, text, headers = {} }: Plain): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : text)
}
