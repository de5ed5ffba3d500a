import { editionOf } from './editionOf.ts'
import type { RouteProps } from './routeProps.ts'

/** What Next hands the pages that links of mails lead to. */
export type LinkProps = RouteProps & { searchParams: Promise<{ token?: string | string[] }> }

/** The language of such a page, and the secret of its link. Reading changes nothing: programs that look at mails read too. */
export async function readLink({ params, searchParams }: LinkProps) {
  const language = await editionOf((await params).locale)
  const { token } = await searchParams
  return { language, token: typeof token === 'string' ? token : '' }
}
