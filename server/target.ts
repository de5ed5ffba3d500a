import type { IncomingMessage } from 'node:http'

/** Reads `GET http://host/path`, as proxies ask, for what it says: its host stands above that of the header (RFC 9112, 3.2.2). */
export function takeTarget(request: IncomingMessage): void {
  const { url = '/' } = request
  if (url.startsWith('/')) return

  const [whole, host, rest = ''] = absolute.exec(url) ?? []
  if (whole === undefined) return

  request.headers.host = host
  request.url = rest.startsWith('/') ? rest : `/${rest}`
}

const absolute = /^https?:\/\/([^/?#]*)(.*)$/i
