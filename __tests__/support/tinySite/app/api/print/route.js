import { revalidateTag } from 'next/cache'

/** Prints the next edition, or finds that the press is down. */
export async function POST(request) {
  globalThis.isPressDown = new URL(request.url).searchParams.has('down')
  globalThis.edition = (globalThis.edition ?? 1) + 1
  revalidateTag('edition', { expire: 0 })
  return new Response('printed')
}
