import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

export type Answer = { status: number; headers: IncomingMessage['headers']; body: string; bytes: Buffer }

type Asking = { method?: string; headers?: Record<string, string>; body?: string; signal?: AbortSignal }

export type TestServer = {
  port: number
  /** Sends the path exactly as written, which fetch would tidy up first. */
  get: (path: string, options?: Asking) => Promise<Answer>
  close: () => void
}

/** A real HTTP server on a free port, around the handler under test. */
export async function httpServer(
  handler: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<TestServer> {
  const server = createServer(
    { maxHeaderSize: 32_768, requireHostHeader: false },
    (request, response) => void handler(request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    port,
    get: (path, { method = 'GET', headers = {}, body, signal } = {}) =>
      new Promise((resolve, reject) => {
        const asked = request(
          { host: '127.0.0.1', port, path, method, headers, ...(signal && { signal }) },
          (answer) => {
            const chunks: Buffer[] = []
            answer.on('data', (chunk: Buffer) => void chunks.push(chunk))
            answer.on('end', () => {
              const bytes = Buffer.concat(chunks)
              resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes.toString(), bytes })
            })
          },
        )
        asked.on('error', reject)
        asked.end(body)
      }),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
