import { connect, type Socket } from 'node:net'

export type RawSocket = {
  socket: Socket
  send: (text: string) => void
  /** Resolves once this has arrived. */
  hears: (text: string) => Promise<void>
  /** All that arrived, once the server has closed the connection or cut it. */
  ended: Promise<string>
}

/** A connection on which bytes are said as they are, as no HTTP client would. Who stays does not hang up when the server does. */
export function rawSocket(port: number, stays: 'stays' | 'hangs up' = 'hangs up'): RawSocket {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: stays === 'stays' })
  let heard = ''
  const listeners = new Set<() => void>()
  socket.setEncoding('latin1').on('data', (chunk) => {
    heard += String(chunk)
    for (const listener of listeners) listener()
  })
  // What was cut shows by what is missing.
  socket.on('error', () => undefined)
  return {
    socket,
    send: (text) => void socket.write(text, 'latin1'),
    hears: (text) =>
      new Promise((resolve) => {
        const listen = () => {
          if (!heard.includes(text)) return
          listeners.delete(listen)
          resolve()
        }
        listeners.add(listen)
        listen()
      }),
    ended: new Promise((resolve) => socket.once('close', () => resolve(heard))),
  }
}
