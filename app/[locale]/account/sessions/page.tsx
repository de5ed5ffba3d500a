import type { Metadata } from 'next'
import { editionOf } from '#app/editionOf.ts'
import { readMember } from '#app/member.ts'
import { privateMetadata } from '#app/privateMetadata.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { SessionList } from '#components/account/SessionList.tsx'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'
import { AccountFrame } from '../AccountFrame.tsx'
import { endOtherSessions, endSession } from './endSessions.ts'

export const instant = false

export const accountSessionsDocument = graphql(`
  query AccountSessions {
    viewer {
      ...AccountPage_account
      ...SessionList_account
    }
  }
`)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  return privateMetadata(translator(language)('accountPages.sessions'))
}

export default async function Sessions(props: RouteProps) {
  const { language, ctx } = await readMember(props, 'sessions')
  const { viewer } = await execute(accountSessionsDocument, {}, ctx)
  return (
    <AccountFrame account={viewer} language={language} part="sessions">
      {viewer && (
        <SessionList
          account={viewer}
          language={language}
          endSession={endSession.bind(null, language)}
          endOtherSessions={endOtherSessions.bind(null, language)}
        />
      )}
    </AccountFrame>
  )
}
