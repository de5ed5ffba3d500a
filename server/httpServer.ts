import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

/** In milliseconds, but for the bytes of a request's head. */
export type Bounds = {
  headBytes: number
  /** Until the head of a request is there, counted from its first byte or from the connection. */
  head: number
  /** Until its body is there too. */
  request: number
  /** For the next request on the same connection. Proxies keep theirs for a minute, and must not find them closed. */
  keepAlive: number
  /** Without a byte in either direction, as when a reader stops taking what was asked for. */
  stalled: number
  /** For who goes on sending after the answer is out, so that it can still be read. */
  lingering: number
}

export const ordinaryBounds: Bounds = {
  headBytes: 16_384,
  head: 15_000,
  request: 60_000,
  keepAlive: 65_000,
  stalled: 60_000,
  lingering: 2_000,
}

type Wish = {
  /** What a request that cannot be read is answered with, too. */
  headers: [string, string][]
  bounds: Bounds
  /** Web sockets, which only development speaks over. */
  upgrades: boolean
}

/** An HTTP server that nobody can hold on to for long. */
export function httpServer({ headers, bounds, upgrades }: Wish): Server {
  const server = createServer({
    maxHeaderSize: bounds.headBytes,
    headersTimeout: bounds.head,
    requestTimeout: bounds.request,
    keepAliveTimeout: bounds.keepAlive,
    connectionsCheckingInterval: Math.min(bounds.head / 5, 5_000),
    // Refused by us, with the headers of every answer.
    requireHostHeader: false,
    shouldUpgradeCallback: () => upgrades,
  })
  server.timeout = upgrades ? 0 : bounds.stalled

  const answering = new WeakMap<Socket, ServerResponse>()
  server.on('request', (request, response) => {
    answering.set(request.socket, response)
    if (!hasBody(request)) return
    response.once('close', () => {
      if (!request.complete) leave(request.socket, bounds.lingering)
    })
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const response = answering.get(socket)
    const isUnderWay = response !== undefined && response.headersSent && !response.writableFinished
    if (error.code === 'ECONNRESET' || !socket.writable || isUnderWay) return void socket.destroy()
    socket.write(refusal(error.code ?? '', headers))
    leave(socket, bounds.lingering)
  })
  return server
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

/** Closes our half of a connection, and the whole of it after a while. */
function leave(socket: Socket, lingering: number): void {
  socket.end()
  const cut = setTimeout(() => socket.destroy(), lingering).unref()
  socket.once('close', () => clearTimeout(cut))
}

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

function refusal(code: string, headers: [string, string][]): string {
  const status = statuses[code] ?? 400
  const words = STATUS_CODES[status] ?? ''
  const all = [
    ...headers,
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Length', words.length + 2],
    ['Cache-Control', 'no-store'],
    ['Connection', 'close'],
  ]
  return `HTTP/1.1 ${status} ${words}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${words}.\n`
}
