import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { editionOf } from '#app/editionOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ForgottenPage } from '#components/account/ForgottenPage.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../Frame.tsx'
import { pageMetadata } from '../pageMetadata.ts'
import { remind, requestReset } from './recover.ts'

const addresses = everyAddress(paths.forgotten)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  const t = translator(language)
  const words = { title: t('account.forgottenTitle'), description: t('account.forgottenDescription') }
  return {
    ...(await pageMetadata({ language, ...words, path: paths.forgotten(language), addresses })),
    robots: { index: false },
  }
}

export default async function Forgotten({ params }: RouteProps) {
  const language = await editionOf((await params).locale)
  return (
    <Frame language={language} addresses={addresses}>
      <ForgottenPage
        language={language}
        resetPassword={requestReset.bind(null, language)}
        remindUsername={remind.bind(null, language)}
      />
    </Frame>
  )
}
