import type { Metadata } from 'next'
import { editionOf } from '#app/editionOf.ts'
import { readMember } from '#app/member.ts'
import { privateMetadata } from '#app/privateMetadata.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { SecondStep } from '#components/account/SecondStep.tsx'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'
import { AccountFrame } from '../AccountFrame.tsx'
import { renewCodes, setUpSecondStep, stopSecondStep } from './secondStep.ts'

export const instant = false

export const accountSecondStepDocument = graphql(`
  query AccountSecondStep {
    viewer {
      ...AccountPage_account
      ...SecondStep_account
    }
  }
`)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  return privateMetadata(translator(language)('accountPages.secondStep'))
}

export default async function SecondStepPage(props: RouteProps) {
  const { language, ctx } = await readMember(props, 'second-step')
  const { viewer } = await execute(accountSecondStepDocument, {}, ctx)
  return (
    <AccountFrame account={viewer} language={language} part="second-step">
      {viewer && (
        <SecondStep
          account={viewer}
          language={language}
          actions={{
            setUp: setUpSecondStep.bind(null, language),
            renew: renewCodes.bind(null, language),
            stop: stopSecondStep.bind(null, language),
          }}
        />
      )}
    </AccountFrame>
  )
}
