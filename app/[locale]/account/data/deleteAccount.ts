'use server'

import { redirect } from 'next/navigation'
import { visitAsMember } from '#app/member.ts'
import { refused, textIn } from '#app/refused.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'

const deleteAccountDocument = graphql(`
  mutation DeleteAccount($input: PasswordInput!) {
    deleteAccount(input: $input) {
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

export async function deleteAccount(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const ctx = await visitAsMember({ language, part: 'data' })
  const input = { password: textIn(data, 'password') }
  const { deleteAccount: result } = await execute(deleteAccountDocument, { input }, ctx)
  if (result.__typename !== 'AccountSuccess') return refused({ language, data, problem: result })
  redirect(paths.account(language, 'data'))
}
