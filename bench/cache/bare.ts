import { createServer } from 'node:http'
import { serveMeasured } from '../process.ts'

// The least a server can do for the same bytes: bare node:http, and a map of what the site says.
const { PORT: port, SITE: site, PATHS: paths = '' } = process.env
const bodies = new Map<string, Buffer>()
for (const path of paths.split(' ')) {
  const response = await fetch(`${site}${path}`, { headers: { 'accept-encoding': 'identity' } })
  bodies.set(path, Buffer.from(await response.arrayBuffer()))
}

const server = createServer((request, response) => {
  const body = bodies.get(request.url ?? '')
  if (body === undefined) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length }).end(body)
})

server.listen(Number(port), '127.0.0.1', () => {
  serveMeasured({ port: Number(port), stop: async () => server.closeAllConnections() })
})
