import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import createNext from 'next'
import { boundLifetimes } from './boundLifetimes.ts'
import { databaseProbe } from './databaseProbe.ts'
import { requestHandler } from './handleRequest.ts'
import { openPageCache } from './pageCache.ts'
import type { Mode } from './securityHeaders.ts'

export type SiteOptions = {
  folder: string
  mode: Mode
  port: number
  host: string | undefined
  databaseUrl: string
  mediaFolder: string
}

export type Site = {
  port: number
  /** Stops accepting, lets requests under way finish (10 s, or until `hurry`), then cuts what is left. */
  close: (hurry: AbortSignal) => Promise<void>
}

/** In milliseconds. While developing, what is under way is the browser waiting for changes. */
const patience = { production: 10_000, development: 200 }

/** Opens the site: Next behind our own HTTP server. Rejects with the error of listening when the port is taken. */
export async function openSite(options: SiteOptions): Promise<Site> {
  let closing = false
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 60_000, headersTimeout: 15_000 })
  server.keepAliveTimeout = 20_000
  server.on('clientError', refuseGibberish)
  const sockets = socketsOf(server)

  boundLifetimes()
  const app = createNext({
    dev: options.mode === 'development',
    dir: options.folder,
    hostname: options.host,
    port: options.port,
    httpServer: server,
  })
  await app.prepare()

  const handle = requestHandler({
    next: app.getRequestHandler(),
    mode: options.mode,
    mediaFolder: options.mediaFolder,
    pages: openPageCache(pageCacheMegabytes()),
    databaseAnswers: databaseProbe(options.databaseUrl),
    isClosing: () => closing,
  })
  server.on('request', (request, response) => {
    if (closing) response.setHeader('Connection', 'close')
    void handle(request, response)
  })
  const port = await listen(server, options)

  return {
    port,
    close: async (hurry) => {
      closing = true
      await drain({ server, sockets, hurry, patience: patience[options.mode] })
      await Promise.race([app.close(), timeout(2000)])
    },
  }
}

/** `PAGE_CACHE_MB`: memory for finished pages in megabytes, 0 to 100,000; 128 by default, 0 keeps none. */
function pageCacheMegabytes(): number {
  const megabytes = Number(process.env.PAGE_CACHE_MB ?? 128)
  if (!Number.isInteger(megabytes) || megabytes < 0 || megabytes > 100_000) {
    throw new Error('PAGE_CACHE_MB is a whole number from 0 to 100000.')
  }
  return megabytes
}

function listen(server: Server, { port, host }: SiteOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** All that are open, web sockets too, which the server itself forgets about. */
function socketsOf(server: Server): Set<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  return sockets
}

type Drain = { server: Server; sockets: Set<Socket>; hurry: AbortSignal; patience: number }

function drain({ server, sockets, hurry, patience }: Drain): Promise<void> {
  return new Promise((resolve) => {
    const cut = () => sockets.forEach((socket) => socket.destroy())
    const giveUp = setTimeout(cut, patience)
    hurry.addEventListener('abort', cut, { once: true })
    server.close(() => {
      clearTimeout(giveUp)
      hurry.removeEventListener('abort', cut)
      resolve()
    })
    server.closeIdleConnections()
    if (hurry.aborted) cut()
  })
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

function refuseGibberish(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  socket.end(
    'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\n\r\n',
  )
}
