import type { Metadata } from 'next'
import { editionOf } from '#app/editionOf.ts'
import { readMember } from '#app/member.ts'
import { privateMetadata } from '#app/privateMetadata.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { EmailForm } from '#components/account/EmailForm.tsx'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'
import { AccountFrame } from '../AccountFrame.tsx'
import { changeEmail } from './changeEmail.ts'

export const instant = false

export const accountEmailDocument = graphql(`
  query AccountEmail {
    viewer {
      ...AccountPage_account
      ...EmailForm_account
    }
  }
`)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  return privateMetadata(translator(language)('accountPages.emailTitle'))
}

export default async function Email(props: RouteProps) {
  const { language, ctx } = await readMember(props, 'email')
  const { viewer } = await execute(accountEmailDocument, {}, ctx)
  return (
    <AccountFrame account={viewer} language={language} part="email">
      {viewer && <EmailForm account={viewer} language={language} action={changeEmail.bind(null, language)} />}
    </AccountFrame>
  )
}
