'use server'

import { refused, textIn } from '#app/refused.ts'
import { visit } from '#app/visit.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'

const confirmEmailDocument = graphql(`
  mutation ConfirmEmail($input: LinkInput!) {
    confirmEmail(input: $input) {
      __typename
      ... on ConfirmEmailSuccess {
        email
      }
    }
  }
`)

export async function confirmEmail(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const t = translator(language)
  const input = { token: textIn(data, 'token') }
  const { confirmEmail: result } = await execute(confirmEmailDocument, { input }, await visit())
  if (result.__typename !== 'ConfirmEmailSuccess') return refused({ language, data, problem: result })

  const { email } = result
  const title = t('account.confirmDoneTitle')
  const link = { href: paths.signIn(language), text: t('masthead.signIn') }
  return { done: { title, text: t('account.confirmDone', { email }), link } }
}
