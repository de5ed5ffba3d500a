import { revalidatePath } from 'next/cache'

/** Forgets every page and everything read for one, so that `npm run bench` sees the next made anew; no other build has it. */
export function POST() {
  revalidatePath('/', 'layout')
  return new Response(null, { status: 204 })
}
