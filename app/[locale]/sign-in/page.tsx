import type { Metadata } from 'next'
import { readAccountForms } from '#app/accountForms.ts'
import { everyAddress } from '#app/addresses.ts'
import { editionOf } from '#app/editionOf.ts'
import { nextAddress } from '#app/nextAddress.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { reading } from '#app/visit.ts'
import { SignInPage } from '#components/account/SignInPage.tsx'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../Frame.tsx'
import { pageMetadata } from '../pageMetadata.ts'
import { signIn } from './signIn.ts'

// Whole in its first bytes, for those without JavaScript too.
export const instant = false

const addresses = everyAddress(paths.signIn)

export const whoDocument = graphql(`
  query WhoIsSignedIn {
    viewer {
      publicName
      name
    }
  }
`)

type Props = RouteProps & { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> }

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  const t = translator(language)
  const words = { title: t('account.signInTitle'), description: t('account.signInDescription') }
  return {
    ...(await pageMetadata({ language, ...words, path: paths.signIn(language), addresses })),
    robots: { index: false },
  }
}

export default async function SignIn({ params, searchParams }: Props) {
  const language = await editionOf((await params).locale)
  const { next: asked, error } = await searchParams
  const next = nextAddress(asked)
  const [{ viewer }, { hasGoogle }] = await Promise.all([
    reading().then((context) => execute(whoDocument, {}, context)),
    readAccountForms(),
  ])
  return (
    <Frame language={language} addresses={addresses}>
      <SignInPage
        language={language}
        action={signIn.bind(null, language)}
        next={next}
        google={hasGoogle ? { problem: error === undefined ? null : String(error) } : null}
        signedInAs={viewer === null ? null : viewer.publicName || viewer.name}
      />
    </Frame>
  )
}
