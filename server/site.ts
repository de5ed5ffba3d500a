import type { Server } from 'node:http'
import createNext from 'next'
import { boundLifetimes } from './boundLifetimes.ts'
import { databaseProbe } from './databaseProbe.ts'
import { drainable } from './drain.ts'
import { requestHandler } from './handleRequest.ts'
import { httpServer, ordinaryBounds } from './httpServer.ts'
import { flushLog } from './log.ts'
import { readTrustedProxies } from './network.ts'
import { openPageCache } from './pageCache.ts'
import { type Mode, securityHeaders } from './securityHeaders.ts'

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
  const { mode } = options
  const siteUrl = process.env.SITE_URL ?? 'http://localhost'
  const trustedProxies = readTrustedProxies(process.env.TRUSTED_PROXIES)
  let closing = false
  const server = httpServer({
    headers: securityHeaders({ mode, isHttps: siteUrl.startsWith('https:') }),
    bounds: ordinaryBounds,
    upgrades: mode === 'development',
  })
  const drain = drainable(server)

  boundLifetimes()
  const app = createNext({
    dev: mode === 'development',
    dir: options.folder,
    hostname: options.host,
    port: options.port,
    httpServer: server,
  })
  await app.prepare()

  const handle = requestHandler({
    next: app.getRequestHandler(),
    mode,
    mediaFolder: options.mediaFolder,
    pages: openPageCache(pageCacheMegabytes()),
    databaseAnswers: databaseProbe(options.databaseUrl),
    isClosing: () => closing,
    siteUrl,
    trustedProxies,
  })
  server.on('request', (request, response) => void handle(request, response))
  const port = await listen(server, options)

  return {
    port,
    close: async (hurry) => {
      closing = true
      await drain({ hurry, patience: patience[mode] })
      await Promise.race([app.close(), timeout(2000)])
      await Promise.race([flushLog(), timeout(500)])
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

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
