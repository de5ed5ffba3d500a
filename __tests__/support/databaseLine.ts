import { createServer, connect, type Server, type Socket } from 'node:net'

export type DatabaseLine = { url: string; cut: () => Promise<void>; mend: () => Promise<void> }

/** A line to a database that a test can cut, as when the database's machine goes down, and mend again. */
export async function databaseLine(databaseUrl: string): Promise<DatabaseLine> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let server: Server
  let port = 0

  const mend = async () => {
    server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname)
      for (const socket of [near, far]) {
        sockets.add(socket)
        socket.on('error', () => undefined)
        socket.on('close', () => sockets.delete(socket))
      }
      near.pipe(far).pipe(near)
    })
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  }
  await mend()

  const url = new URL(databaseUrl)
  url.port = String(port)
  return {
    url: url.href,
    mend,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
