import type { Metadata } from 'next'
import { editionOf } from '#app/editionOf.ts'
import { readMember } from '#app/member.ts'
import { privateMetadata } from '#app/privateMetadata.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ProfileForm } from '#components/account/ProfileForm.tsx'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'
import { AccountFrame } from './AccountFrame.tsx'
import { updateProfile } from './updateProfile.ts'

export const instant = false

export const accountProfileDocument = graphql(`
  query AccountProfile {
    viewer {
      ...AccountPage_account
      ...ProfileForm_account
    }
  }
`)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  return privateMetadata(translator(language)('accountPages.title'))
}

export default async function Profile(props: RouteProps) {
  const { language, ctx } = await readMember(props)
  const { viewer } = await execute(accountProfileDocument, {}, ctx)
  return (
    <AccountFrame account={viewer} language={language}>
      {viewer && <ProfileForm account={viewer} language={language} action={updateProfile.bind(null, language)} />}
    </AccountFrame>
  )
}
