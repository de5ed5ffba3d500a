import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { pathOf } from './malformed.ts'
import { answerPlainly } from './plainAnswer.ts'
import { mediaPolicy } from './contentPolicy.ts'

export const mediaPrefix = '/media/'

/** Serves the files of the media folder: a name is never reused for other bytes, so browsers may keep them. */
export function serveMedia(folder: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answerPlainly(response, { status: 405, text: 'Only GET and HEAD.\n', headers: { Allow: 'GET, HEAD' } })
    }

    response.setHeader('Content-Security-Policy', mediaPolicy)
    const path = pathOf(request.url ?? '').slice(mediaPrefix.length - 1)
    send(request, path, { root: folder, dotfiles: 'ignore', index: false, immutable: true, maxAge: '1y' })
      .on('headers', (answer: ServerResponse, file: string) => {
        // Pages may run scripts of this host, and none of them is an uploaded file.
        if (/\.[cm]?js$/i.test(file)) answer.setHeader('Content-Type', 'text/plain; charset=utf-8')
      })
      .on('directory', () => answerPlainly(response, { status: 404, text: 'No such file.\n' }))
      .on('error', (error: { status?: number }) => refuse(response, error.status ?? 500))
      .pipe(response)
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy()

  const range = status === 416 ? response.getHeader('Content-Range') : undefined
  const headers: Record<string, string> = range ? { 'Content-Range': String(range) } : {}
  // What is forbidden and what is absent answer alike.
  const shown = status === 403 ? 404 : status
  answerPlainly(response, { status: shown, text: shown === 404 ? 'No such file.\n' : 'Not possible.\n', headers })
}
