import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { type LinkProps, readLink } from '#app/linkPage.ts'
import { privateMetadata } from '#app/privateMetadata.ts'
import { ResetPasswordPage } from '#components/account/ResetPasswordPage.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../Frame.tsx'
import { resetPassword } from './resetPassword.ts'

export const instant = false

export async function generateMetadata(props: LinkProps): Promise<Metadata> {
  const { language } = await readLink(props)
  return privateMetadata(translator(language)('account.resetTitle'))
}

export default async function ResetPassword(props: LinkProps) {
  const { language, token } = await readLink(props)
  return (
    <Frame language={language} addresses={everyAddress(paths.front)}>
      <ResetPasswordPage language={language} token={token} action={resetPassword.bind(null, language)} />
    </Frame>
  )
}
