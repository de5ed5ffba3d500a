import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from './log.ts'

type Logged = { request: IncomingMessage; response: ServerResponse; path: string; id: string }

/** Who watches over the process asks these every few seconds. */
const probes = new Set(['/healthz', '/readyz'])

const longestPath = 500

/** Leaves one line when the answer is out, or the reader is gone. Never the query, which may be what somebody searched for. */
export function logWhenAnswered({ request, response, path, id }: Logged): void {
  const { method, socket } = request
  const since = performance.now()
  const sentBefore = socket.bytesWritten

  response.once('close', () => {
    const { statusCode: status } = response
    const cache = response.getHeader('Cache-Status')
    log[levelOf(path, status)]({
      requestId: id,
      method,
      path: path.slice(0, longestPath),
      status,
      ms: Math.round((performance.now() - since) * 100) / 100,
      bytes: socket.bytesWritten - sentBefore,
      ...(cache === undefined ? {} : { cache: String(cache).replace('kiosque; ', '') }),
      ...(response.writableFinished ? {} : { cut: true }),
    })
  })
}

function levelOf(path: string, status: number): 'debug' | 'info' | 'error' {
  if (probes.has(path)) return 'debug'
  return status < 500 ? 'info' : 'error'
}
