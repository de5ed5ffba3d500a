'use server'

import { redirect } from 'next/navigation'
import { nextAddress } from '#app/nextAddress.ts'
import { refused, textIn, typedIn } from '#app/refused.ts'
import { visit } from '#app/visit.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'

const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SecondStepNeededProblem {
        isWrongCode
      }
      ... on TooManyAttemptsProblem {
        retryAfterSeconds
      }
    }
  }
`)

export async function signIn(language: Language, before: FormState, data: FormData): Promise<FormState> {
  const input = {
    identifier: textIn(data, 'identifier'),
    password: textIn(data, 'password'),
    code: textIn(data, 'code') || null,
    keepSignedIn: data.get('keepSignedIn') === 'on',
  }
  const { signIn: result } = await execute(signInDocument, { input }, await visit())
  if (result.__typename === 'SignInSuccess') redirect(nextAddress(data.get('next')) ?? paths.front(language))
  if (result.__typename === 'SecondStepNeededProblem')
    return codeNeeded({ language, data, isWrong: result.isWrongCode })
  return { ...before, ...refused({ language, data, problem: result }) }
}

function codeNeeded({ language, data, isWrong }: { language: Language; data: FormData; isWrong: boolean }): FormState {
  const t = translator(language)
  const values = typedIn(data)
  if (!isWrong) return { step: 'code', notice: t('account.codeNeeded'), values }
  return {
    step: 'code',
    problem: t('accountProblems.fields', { count: 1 }),
    fieldProblems: { code: t('accountProblems.codeWrong') },
    values,
  }
}
