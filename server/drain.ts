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
  const answers = new WeakMap<Socket, ServerResponse>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  // Before anybody answers.
  server.prependListener('request', ({ socket }, response) => {
    answers.set(socket, response)
    if (!server.listening) endAfter(response, socket)
  })

  return ({ patience, hurry }) =>
    new Promise((resolve) => {
      const cut = () => sockets.forEach((socket) => socket.destroy())
      const giveUp = setTimeout(cut, patience)
      hurry.addEventListener('abort', cut, { once: true })
      server.close(() => {
        clearTimeout(giveUp)
        hurry.removeEventListener('abort', cut)
        resolve()
      })
      for (const socket of sockets) {
        const response = answers.get(socket)
        if (response !== undefined && !response.writableFinished) endAfter(response, socket)
      }
      server.closeIdleConnections()
      if (hurry.aborted) cut()
    })
}

/** Makes this answer the last on its connection. */
function endAfter(response: ServerResponse, socket: Socket): void {
  if (!response.headersSent) response.setHeader('Connection', 'close')
  response.once('close', () => socket.end())
}
