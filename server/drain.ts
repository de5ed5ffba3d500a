import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

type Haste = {
  /** Milliseconds for what is under way; then it is cut. */
  patience: number
  /** Cuts at once. */
  hurry: AbortSignal
}

/** Follows what is open on a server, web sockets too, and gives back how to close it: answers under way end, nothing new begins. */
export function drainable(server: Server): (haste: Haste) => Promise<void> {
  const sockets = new Set<Socket>()
  const underWay = new Set<ServerResponse>()
  let closing = false
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  // Before anybody answers.
  server.prependListener('request', ({ socket }, response) => {
    underWay.add(response)
    if (closing) response.setHeader('Connection', 'close')
    response.once('close', () => {
      underWay.delete(response)
      if (closing) socket.end()
    })
  })

  return ({ patience, hurry }) =>
    new Promise((resolve) => {
      closing = true
      for (const response of underWay) if (!response.headersSent) response.setHeader('Connection', 'close')
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
