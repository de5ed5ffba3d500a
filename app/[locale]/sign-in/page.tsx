import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { editionOf } from '#app/editionOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { SignInPage } from '#components/account/SignInPage.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../Frame.tsx'
import { pageMetadata } from '../pageMetadata.ts'

const addresses = everyAddress(paths.signIn)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  const t = translator(language)
  const words = { title: t('account.signInTitle'), description: t('account.signInDescription') }
  return {
    ...(await pageMetadata({ language, ...words, path: paths.signIn(language), addresses })),
    robots: { index: false },
  }
}

export default async function SignIn({ params }: RouteProps) {
  const language = await editionOf((await params).locale)
  return (
    <Frame language={language} addresses={addresses}>
      <SignInPage language={language} />
    </Frame>
  )
}
