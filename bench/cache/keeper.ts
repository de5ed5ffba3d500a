import { createServer } from 'node:http'
import { requestHandler } from '#server/handleRequest.ts'
import { openPageCache } from '#server/pageCache.ts'
import { serveMeasured } from '../process.ts'

// The memory for pages and nothing else: in the place of Next is somebody who has one page of the site, and numbers it.
const { PORT: port, SITE: site, PATHS: path = '', MEGABYTES: megabytes, MEDIA_DIR: mediaFolder = '' } = process.env
const page = Buffer.from(await (await fetch(`${site}${path}`)).arrayBuffer())

const handle = requestHandler({
  next: async ({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('cache-control', 's-maxage=300')
    response.write(page)
    response.end(`<!-- ${url} -->`)
  },
  mode: 'production',
  mediaFolder,
  pages: openPageCache(Number(megabytes)),
  databaseAnswers: async () => true,
  isClosing: () => false,
})
const server = createServer((request, response) => void handle(request, response))

server.listen(Number(port), '127.0.0.1', () => {
  serveMeasured({ port: Number(port), stop: async () => server.closeAllConnections() })
})
