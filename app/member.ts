import { redirect } from 'next/navigation'
import { type AccountPart, paths } from '#domain/paths.ts'
import type { Language } from '#domain/languages.ts'
import type { GraphContext } from '#graphql/context.ts'
import { editionOf } from './editionOf.ts'
import type { RouteProps } from './routeProps.ts'
import { reading, visit } from './visit.ts'

type Place = { language: Language; part?: AccountPart | undefined }

/** Who reads a page of their account; whoever is not signed in is sent to do so, and comes back to it. */
export async function readMember({ params }: RouteProps, part?: AccountPart) {
  const language = await editionOf((await params).locale)
  return { language, ctx: asMember(await reading(), { language, part }) }
}

/** Who posts to an action of their account. A session may have ended since the page was opened. */
export async function visitAsMember(place: Place): Promise<GraphContext> {
  return asMember(await visit(), place)
}

function asMember(ctx: GraphContext, { language, part }: Place): GraphContext {
  if (ctx.viewer.kind === 'member') return ctx
  redirect(`${paths.signIn(language)}?next=${paths.account(language, part)}`)
}
