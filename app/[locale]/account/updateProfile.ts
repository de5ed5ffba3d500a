'use server'

import { refresh } from 'next/cache'
import { visitAsMember } from '#app/member.ts'
import { refused, textIn } from '#app/refused.ts'
import type { FormState } from '#components/account/formState.ts'
import { isLanguage, type Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import type { ProfileInput } from '#graphql/__generated__/documents/graphql.ts'
import { inSchema } from '#messages/locales.ts'
import { translator } from '#messages/translator.ts'

const updateProfileDocument = graphql(`
  mutation UpdateProfile($input: ProfileInput!) {
    updateProfile(input: $input) {
      __typename
      ... on InvalidFieldsProblem {
        fields {
          field
          reason
        }
      }
    }
  }
`)

export async function updateProfile(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const ctx = await visitAsMember({ language })
  const chosen = textIn(data, 'language')
  const input: ProfileInput = {
    name: textIn(data, 'name'),
    publicName: textIn(data, 'publicName'),
    biography: textIn(data, 'biography'),
    ...(isLanguage(chosen) && { language: inSchema[chosen] }),
    ...(await pictureIn(data)),
  }
  const { updateProfile: result } = await execute(updateProfileDocument, { input }, ctx)
  if (result.__typename !== 'AccountSuccess') return refused({ language, data, problem: result })
  refresh()
  return { notice: translator(language)('accountPages.saved') }
}

/** Made smaller by the browser it is text already; without a script it is the file as it was chosen. */
async function pictureIn(data: FormData): Promise<Pick<ProfileInput, 'picture'>> {
  if (data.get('removePicture') === 'on') return { picture: null }
  const given = data.get('picture')
  if (typeof given === 'string') return given === '' ? {} : { picture: given }
  if (given === null || given.size === 0) return {}
  const bytes = Buffer.from(await given.arrayBuffer())
  return { picture: `data:${given.type};base64,${bytes.toString('base64')}` }
}
