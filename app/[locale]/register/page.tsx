import type { Metadata } from 'next'
import { languageOf } from '#app/languageOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { RegisterPage } from '#components/account/RegisterPage.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = languageOf((await params).locale)
  return {
    title: translator(language)('account.registerTitle'),
    alternates: { canonical: paths.register(language) },
    robots: { index: false },
  }
}

export default async function Register({ params }: RouteProps) {
  return <RegisterPage language={languageOf((await params).locale)} />
}
