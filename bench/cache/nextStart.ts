import { createServer } from 'node:http'
import createNext from 'next'
import { serveMeasured } from '../process.ts'

// What `next start` is: Next's own handler, and nothing in front of it.
const port = Number(process.env.PORT)
const server = createServer()
const app = createNext({ dev: false, dir: process.cwd(), hostname: '127.0.0.1', port, httpServer: server })
await app.prepare()
const handle = app.getRequestHandler()
server.on('request', (request, response) => void handle(request, response))

server.listen(port, '127.0.0.1', () => {
  serveMeasured({
    port,
    stop: async () => {
      server.closeAllConnections()
      await app.close()
    },
  })
})
