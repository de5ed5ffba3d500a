'use server'

import { redirect } from 'next/navigation'
import { visitAsMember } from '#app/member.ts'
import { textIn } from '#app/refused.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'

const endSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
    }
  }
`)

const endOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      __typename
    }
  }
`)

export async function endSession(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const ctx = await visitAsMember({ language, part: 'sessions' })
  await execute(endSessionDocument, { id: textIn(data, 'id') }, ctx)
  redirect(paths.account(language, 'sessions'))
}

export async function endOtherSessions(language: Language): Promise<FormState> {
  await execute(endOtherSessionsDocument, {}, await visitAsMember({ language, part: 'sessions' }))
  redirect(paths.account(language, 'sessions'))
}
