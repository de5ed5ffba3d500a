'use server'

import { visitAsMember } from '#app/member.ts'
import { refused, textIn } from '#app/refused.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'

const changeEmailDocument = graphql(`
  mutation ChangeEmail($input: ChangeEmailInput!) {
    changeEmail(input: $input) {
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

export async function changeEmail(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const ctx = await visitAsMember({ language, part: 'email' })
  const email = textIn(data, 'email')
  const input = { password: textIn(data, 'password'), email, emailAgain: textIn(data, 'emailAgain') }
  const { changeEmail: result } = await execute(changeEmailDocument, { input }, ctx)
  if (result.__typename !== 'AccountSuccess') return refused({ language, data, problem: result })
  const t = translator(language)
  return { done: { title: t('account.registeredTitle'), text: t('accountPages.emailChanging', { email }) } }
}
