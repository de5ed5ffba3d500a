import type { Metadata } from 'next'
import { languageOf } from '#app/languageOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { SignInPage } from '#components/account/SignInPage.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = languageOf((await params).locale)
  return {
    title: translator(language)('account.signInTitle'),
    alternates: { canonical: paths.signIn(language) },
    robots: { index: false },
  }
}

export default async function SignIn({ params }: RouteProps) {
  return <SignInPage language={languageOf((await params).locale)} />
}
