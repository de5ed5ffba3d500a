import type { Metadata } from 'next'
import { editionOf } from '#app/editionOf.ts'
import { readMember } from '#app/member.ts'
import { privateMetadata } from '#app/privateMetadata.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { DataPage } from '#components/account/DataPage.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'
import { AccountFrame } from '../AccountFrame.tsx'
import { deleteAccount } from './deleteAccount.ts'

export const instant = false

export const accountDataDocument = graphql(`
  query AccountData {
    viewer {
      ...AccountPage_account
      hasPassword
      deleteAt
    }
  }
`)

type Props = RouteProps & { searchParams: Promise<{ export?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  return privateMetadata(translator(language)('accountPages.data'))
}

export default async function Data(props: Props) {
  const { language, ctx } = await readMember(props, 'data')
  const { viewer } = await execute(accountDataDocument, {}, ctx)
  const came = (await props.searchParams).export
  return (
    <AccountFrame account={viewer} language={language} part="data">
      <DataPage
        language={language}
        hasPassword={viewer?.hasPassword ?? true}
        isLeaving={viewer !== null && viewer.deleteAt !== null}
        exportProblem={exportProblem(language, came)}
        deleteAccount={deleteAccount.bind(null, language)}
      />
    </AccountFrame>
  )
}

/** Why there was no file, as `export/route.ts` sent the reader back with. */
function exportProblem(language: Language, came: unknown): string | undefined {
  const t = translator(language)
  if (came === 'wrong') return t('accountProblems.passwordWrong')
  if (came === 'wait') return t('accountPages.exportWait')
}
