import type { Metadata } from 'next'
import { readAccountForms } from '#app/accountForms.ts'
import { everyAddress } from '#app/addresses.ts'
import { editionOf } from '#app/editionOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { RegisterPage } from '#components/account/RegisterPage.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../Frame.tsx'
import { pageMetadata } from '../pageMetadata.ts'
import { register } from './register.ts'

const addresses = everyAddress(paths.register)

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = await editionOf((await params).locale)
  const t = translator(language)
  const words = { title: t('account.registerTitle'), description: t('account.registerDescription') }
  return {
    ...(await pageMetadata({ language, ...words, path: paths.register(language), addresses })),
    robots: { index: false },
  }
}

export default async function Register({ params }: RouteProps) {
  const language = await editionOf((await params).locale)
  const { captcha } = await readAccountForms()
  return (
    <Frame language={language} addresses={addresses}>
      <RegisterPage language={language} action={register.bind(null, language)} siteKey={captcha.siteKey} />
    </Frame>
  )
}
