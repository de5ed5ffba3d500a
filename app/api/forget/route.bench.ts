import { revalidatePath } from 'next/cache'
import { tags } from '#domain/cacheTags.ts'
import { requestContext } from '#graphql/requestContext.ts'

/**
 * For `npm run bench`; no other build has it. Forgets every page and everything read for one, so that the next is made anew;
 * with `article`, what a verb that publishes the article of this slug forgets.
 */
export function POST(request: Request) {
  const article = new URL(request.url).searchParams.get('article')
  if (article === null) revalidatePath('/', 'layout')
  else requestContext().invalidate(tags.article(article), tags.front, tags.latest)
  return new Response(null, { status: 204 })
}
