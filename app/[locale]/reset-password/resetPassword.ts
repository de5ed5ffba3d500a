'use server'

import { refused, textIn } from '#app/refused.ts'
import { visit } from '#app/visit.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'

const resetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on ResetPasswordSuccess {
        username
      }
      ... on InvalidFieldsProblem {
        fields {
          field
          reason
        }
      }
    }
  }
`)

export async function resetPassword(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const t = translator(language)
  const input = {
    token: textIn(data, 'token'),
    password: textIn(data, 'password'),
    passwordAgain: textIn(data, 'passwordAgain'),
  }
  const { resetPassword: result } = await execute(resetPasswordDocument, { input }, await visit())
  if (result.__typename !== 'ResetPasswordSuccess') return refused({ language, data, problem: result })

  const { username } = result
  const link = { href: paths.signIn(language), text: t('masthead.signIn') }
  return { done: { title: t('account.resetDoneTitle'), text: t('account.resetDone', { username }), link } }
}
