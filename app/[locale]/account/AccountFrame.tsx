import type { ComponentProps, ReactNode } from 'react'
import { everyAddress } from '#app/addresses.ts'
import { AccountPage } from '#components/account/AccountPage.tsx'
import type { Language } from '#domain/languages.ts'
import { type AccountPart, paths } from '#domain/paths.ts'
import { Frame } from '../Frame.tsx'
import { keepAccount, sendConfirmation, signOut } from './notices.ts'

type Props = {
  account: ComponentProps<typeof AccountPage>['account'] | null
  language: Language
  part?: AccountPart
  children: ReactNode
}

/** A page of one's account, with what can be done from any of them. */
export function AccountFrame({ account, language, part, children }: Props) {
  if (account === null) throw new Error('A member has an account.')
  const actions = {
    keepAccount: keepAccount.bind(null, language),
    sendConfirmation: sendConfirmation.bind(null, language),
    signOut: signOut.bind(null, language),
  }
  return (
    <Frame language={language} addresses={everyAddress((other) => paths.account(other, part))}>
      <AccountPage account={account} language={language} part={part} actions={actions}>
        {children}
      </AccountPage>
    </Frame>
  )
}
