'use server'

import { refused, textIn } from '#app/refused.ts'
import { visit } from '#app/visit.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'

const followEmailChangeDocument = graphql(`
  mutation FollowEmailChange($input: LinkInput!) {
    followEmailChange(input: $input) {
      __typename
      ... on FollowEmailChangeSuccess {
        email
      }
    }
  }
`)

export async function followEmailChange(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const t = translator(language)
  const input = { token: textIn(data, 'token') }
  const { followEmailChange: result } = await execute(followEmailChangeDocument, { input }, await visit())
  if (result.__typename !== 'FollowEmailChangeSuccess') return refused({ language, data, problem: result })

  const { email } = result
  const title = t('account.changeDoneTitle')
  const link = { href: paths.signIn(language), text: t('masthead.signIn') }
  return { done: { title, text: t('account.changeDone', { email }), link } }
}
