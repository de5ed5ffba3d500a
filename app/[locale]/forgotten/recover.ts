'use server'

import { type AccountProblem, refused, textIn } from '#app/refused.ts'
import { visit } from '#app/visit.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import type { RecoverInput } from '#graphql/__generated__/documents/graphql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'

const requestResetDocument = graphql(`
  mutation RequestPasswordReset($input: RecoverInput!) {
    requestPasswordReset(input: $input) {
      __typename
      ... on RecoverSuccess {
        email
      }
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

const remindDocument = graphql(`
  mutation RemindUsername($input: RecoverInput!) {
    remindUsername(input: $input) {
      __typename
      ... on RecoverSuccess {
        email
      }
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

export async function requestReset(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const { requestPasswordReset } = await execute(requestResetDocument, asked(data), await visit())
  return answer({ language, data, result: requestPasswordReset })
}

export async function remind(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const { remindUsername } = await execute(remindDocument, asked(data), await visit())
  return answer({ language, data, result: remindUsername })
}

function asked(data: FormData): { input: RecoverInput } {
  return { input: { email: textIn(data, 'email') } }
}

type Asked = { language: Language; data: FormData; result: Answered }
type Answered = { __typename: 'RecoverSuccess'; email: string } | AccountProblem

function answer({ language, data, result }: Asked): FormState {
  if (result.__typename !== 'RecoverSuccess') return refused({ language, data, problem: result })
  const t = translator(language)
  return { done: { title: t('account.registeredTitle'), text: t('account.recoverText', { email: result.email }) } }
}
