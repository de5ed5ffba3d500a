'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { visitAsMember } from '#app/member.ts'
import { refused } from '#app/refused.ts'
import { visit } from '#app/visit.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'

const sendConfirmationDocument = graphql(`
  mutation SendConfirmation {
    sendConfirmation {
      __typename
      ... on SendConfirmationSuccess {
        account {
          email
        }
      }
      ... on TooManyAttemptsProblem {
        retryAfterSeconds
      }
    }
  }
`)

const keepAccountDocument = graphql(`
  mutation KeepAccount {
    keepAccount {
      __typename
    }
  }
`)

const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`)

export async function sendConfirmation(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const { sendConfirmation: result } = await execute(sendConfirmationDocument, {}, await visitAsMember({ language }))
  if (result.__typename !== 'SendConfirmationSuccess') return refused({ language, data, problem: result })
  const { email } = result.account
  return { notice: translator(language)('accountPages.confirmSent', { email }) }
}

export async function keepAccount(language: Language): Promise<FormState> {
  await execute(keepAccountDocument, {}, await visitAsMember({ language }))
  refresh()
  return { notice: translator(language)('accountPages.kept') }
}

export async function signOut(language: Language): Promise<FormState> {
  await execute(signOutDocument, {}, await visit())
  redirect(paths.front(language))
}
