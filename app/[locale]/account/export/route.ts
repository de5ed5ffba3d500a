import { languageOf } from '#app/languageOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { siteUrl } from '#app/siteUrl.ts'
import { textIn } from '#app/refused.ts'
import { visit } from '#app/visit.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'

const exportDocument = graphql(`
  mutation ExportAccount($input: PasswordInput!) {
    exportAccount(input: $input) {
      __typename
      ... on ExportAccountSuccess {
        data
      }
    }
  }
`)

/** Everything that is kept about who asks, as a file. What is in the way is said by the page that the form stands on. */
export async function POST(request: Request, { params }: RouteProps): Promise<Response> {
  const language = languageOf((await params).locale)
  const page = paths.account(language, 'data')
  if (request.headers.get('origin') !== siteUrl().origin) return new Response(null, { status: 403 })
  const ctx = await visit()
  if (ctx.viewer.kind !== 'member') return seeOther(`${paths.signIn(language)}?next=${page}`)

  const input = { password: textIn(await request.formData(), 'password') }
  const { exportAccount: result } = await execute(exportDocument, { input }, ctx)
  if (result.__typename === 'InvalidFieldsProblem') return seeOther(`${page}?export=wrong`)
  if (result.__typename === 'TooManyAttemptsProblem') return seeOther(`${page}?export=wait`)
  return new Response(JSON.stringify(result.data, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="kiosque.json"',
      'cache-control': 'no-store',
    },
  })
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
