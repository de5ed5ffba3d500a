'use server'

import { visitAsMember } from '#app/member.ts'
import { refused, textIn } from '#app/refused.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'

const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on InvalidFieldsProblem {
        fields {
          field
          reason
        }
      }
      ... on TooManyAttemptsProblem {
        retryAfterSeconds
      }
    }
  }
`)

export async function changePassword(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const ctx = await visitAsMember({ language, part: 'password' })
  const input = {
    password: textIn(data, 'password'),
    newPassword: textIn(data, 'newPassword'),
    newPasswordAgain: textIn(data, 'newPasswordAgain'),
  }
  const { changePassword: result } = await execute(changePasswordDocument, { input }, ctx)
  if (result.__typename !== 'AccountSuccess') return refused({ language, data, problem: result })
  const t = translator(language)
  return { done: { title: t('account.resetDoneTitle'), text: t('accountPages.passwordChanged') } }
}
