import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { pathOf } from './malformed.ts'

/**
 * What is asked of Next in everybody's name. Nothing of who asked first is in it but the address and, for the data of a
 * page, what makes one piece of data different from another: whoever asks next under this key wants the same bytes.
 */
export type PublicRequest = { key: string; url: string; headers: IncomingHttpHeaders; isData: boolean }

/** The routes that read their query, and so are made for each who asks. Elsewhere nothing that is appended counts. */
const readQuery = [/^(\/(ar|en))?\/search\/?$/, /^\/_next\/(?!static\/)/]

/** What is made for who is signed in, or comes with the link of a mail. */
const ofOneself = /^(\/(ar|en|fr))?\/(sign-in|account|confirm-email|reset-password|change-email|undo-email)(\/|$)/

/** What Next's own navigation sends along, without which it asks for a whole page. The last of these is in the query. */
const ofData = ['next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch']
const hashOfData = '_rsc'

/** Every request header that a kept answer may vary with; of what varies with another, nothing is kept. */
export const varied = new Set(['rsc', ...ofData, 'accept-encoding'])

/** Previews show what is not published, to those who have one of these cookies. */
const previewCookie = /(^|;)\s*(__prerender_bypass|__next_preview_data)=/

/** Undefined for what is answered for this reader alone. */
export function publicRequest(request: IncomingMessage): PublicRequest | undefined {
  const { method, headers, url = '/' } = request
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (isPersonal(headers)) return undefined

  const path = oneSpelling(pathOf(url))
  if (ofOneself.test(path) || readQuery.some((route) => route.test(path))) return undefined
  if (headers.rsc !== '1') return { key: path, url: path, headers: {}, isData: false }
  return dataRequest(request, path)
}

/** Whether somebody says who they are, or wants to see what is not published. */
export function isPersonal({ authorization, cookie }: IncomingHttpHeaders): boolean {
  return authorization !== undefined || (cookie !== undefined && previewCookie.test(cookie))
}

function dataRequest({ headers, url = '/' }: IncomingMessage, path: string): PublicRequest {
  const kept: IncomingHttpHeaders = { rsc: '1' }
  for (const name of ofData) if (headers[name] !== undefined) kept[name] = headers[name]
  const hash = new URLSearchParams(url.slice(pathOf(url).length)).get(hashOfData)
  const asked = hash === null ? path : `${path}?${hashOfData}=${encodeURIComponent(hash)}`
  return { key: JSON.stringify([asked, kept]), url: asked, headers: kept, isData: true }
}

/** `%61` and `a` are the same letter, and make the same page. */
function oneSpelling(path: string): string {
  if (/^[\w./~-]*$/.test(path)) return path
  const segments = path.split('/')
  return segments.map((segment) => encodeURIComponent(decodeURIComponent(segment))).join('/')
}
