import type { Metadata } from 'next'
import { editionOf } from '#app/editionOf.ts'
import { readMember } from '#app/member.ts'
import { privateMetadata } from '#app/privateMetadata.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { PasswordForm } from '#components/account/PasswordForm.tsx'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'
import { AccountFrame } from '../AccountFrame.tsx'
import { changePassword } from './changePassword.ts'

export const instant = false

export const accountPasswordDocument = graphql(`
  query AccountPassword {
    viewer {
      ...AccountPage_account
      hasPassword
    }
  }
`)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  return privateMetadata(translator(language)('accountPages.passwordTitle'))
}

export default async function Password(props: RouteProps) {
  const { language, ctx } = await readMember(props, 'password')
  const { viewer } = await execute(accountPasswordDocument, {}, ctx)
  return (
    <AccountFrame account={viewer} language={language} part="password">
      <PasswordForm
        language={language}
        hasPassword={viewer?.hasPassword ?? true}
        action={changePassword.bind(null, language)}
      />
    </AccountFrame>
  )
}
