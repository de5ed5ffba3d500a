import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm, type Field } from './AccountForm.tsx'

export function SignInPage({ language }: { language: Language }) {
  const t = translator(language)
  const fields: Field[] = [
    { name: 'username', label: t('account.username'), type: 'text' },
    { name: 'password', label: t('account.password'), type: 'password' },
    { name: 'remember', label: t('account.remember'), type: 'checkbox' },
  ]
  return (
    <AccountForm
      title={t('account.signInTitle')}
      notice={t('account.soon')}
      fields={fields}
      send={t('masthead.signIn')}
    >
      {t('account.noAccount')} <a href={paths.register(language)}>{t('account.registerTitle')}</a>
    </AccountForm>
  )
}
