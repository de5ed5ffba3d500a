import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { type Answer, collectAnswer } from './collectAnswer.ts'
import type { Handler } from './handleRequest.ts'
import type { PublicRequest } from './publicRequest.ts'

/**
 * Asks Next in nobody's name, so that the answer can be anybody's: whoever goes away meanwhile does not end it for those
 * who wait, and nothing that they sent can get into it.
 */
export async function askNext(next: Handler, { url, headers }: PublicRequest): Promise<Answer | null> {
  const socket = new Nowhere()
  const request = new IncomingMessage(socket)
  Object.assign(request, { method: 'GET', url, headers: { ...headers, host: 'localhost' } })
  request.push(null)
  const response = new ServerResponse(request)
  response.assignSocket(socket)
  // As a server does; Next waits for it to clean up.
  response.once('finish', () => response.emit('close'))

  const answer = await collectAnswer(next, { request, response })
  response.end()
  return answer
}

class Nowhere extends Socket {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    done()
  }

  override _writev(_chunks: unknown[], done: () => void): void {
    done()
  }
}
