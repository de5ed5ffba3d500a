import type { ReactNode } from 'react'
import type { Language } from '#domain/languages.ts'
import { type AccountPart, paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import { AccountNotices, type NoticeActions } from './AccountNotices.tsx'
import styles from './AccountPage.module.css'
import type { FormAction } from './formState.ts'

export const AccountPage_account = graphql(`
  fragment AccountPage_account on Account {
    name
    publicName
    username
    ...AccountNotices_account
  }
`)

type Props = {
  account: FragmentType<typeof AccountPage_account>
  language: Language
  part: AccountPart | undefined
  actions: NoticeActions & { signOut: FormAction }
  children: ReactNode
}

/** What stands around each page of one's account: whose it is, the other pages, and what waits to be done. */
export function AccountPage({ language, part, actions, children, ...props }: Props) {
  const account = readFragment(AccountPage_account, props.account)
  const t = translator(language)
  const pages: [AccountPart | undefined, string][] = [
    [undefined, t('accountPages.profile')],
    ['password', t('accountPages.passwordTitle')],
    ['email', t('accountPages.emailTitle')],
    ['second-step', t('accountPages.secondStep')],
    ['sessions', t('accountPages.sessions')],
    ['data', t('accountPages.data')],
  ]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>{t('accountPages.title')}</p>
        <p className={styles.name}>
          <bdi>{account.publicName || account.name}</bdi>
        </p>
        <p className={styles.username}>
          <bdi>{account.username}</bdi>
        </p>
      </header>
      <nav className={styles.pages} aria-label={t('accountPages.pages')}>
        <ul>
          {pages.map(([page, label]) => (
            <li key={label}>
              <a href={paths.account(language, page)} aria-current={page === part ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <AccountForm
          name="sign-out"
          action={actions.signOut}
          steps={{ fields: [] }}
          look="quiet"
          words={{ submit: t('accountPages.signOut'), pending: t('account.sending') }}
        />
      </nav>
      <div className={styles.content}>
        <AccountNotices account={account} language={language} actions={actions} />
        {children}
      </div>
    </div>
  )
}
