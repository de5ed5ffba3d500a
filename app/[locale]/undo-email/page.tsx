import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { type LinkProps, readLink } from '#app/linkPage.ts'
import { privateMetadata } from '#app/privateMetadata.ts'
import { LinkPage } from '#components/account/LinkPage.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../Frame.tsx'
import { undoEmailChange } from './undoEmailChange.ts'

export const instant = false

export async function generateMetadata(props: LinkProps): Promise<Metadata> {
  const { language } = await readLink(props)
  return privateMetadata(translator(language)('account.undoTitle'))
}

export default async function UndoEmail(props: LinkProps) {
  const { language, token } = await readLink(props)
  const t = translator(language)
  const words = {
    title: t('account.undoTitle'),
    text: t('account.undoText'),
    submit: t('account.undoSubmit'),
  }
  return (
    <Frame language={language} addresses={everyAddress(paths.front)}>
      <LinkPage language={language} token={token} action={undoEmailChange.bind(null, language)} words={words} />
    </Frame>
  )
}
