import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm, type Field } from './AccountForm.tsx'

export function RegisterPage({ language }: { language: Language }) {
  const t = translator(language)
  const fields: Field[] = [
    { name: 'name', label: t('account.name'), type: 'text' },
    { name: 'username', label: t('account.username'), type: 'text' },
    { name: 'password', label: t('account.password'), type: 'password' },
    { name: 'passwordAgain', label: t('account.passwordAgain'), type: 'password' },
    { name: 'email', label: t('account.email'), type: 'email' },
    { name: 'emailAgain', label: t('account.emailAgain'), type: 'email' },
    { name: 'captcha', label: t('account.captcha'), type: 'text' },
  ]
  return (
    <AccountForm
      title={t('account.registerTitle')}
      notice={`${t('account.soon')} ${t('account.allFields')}`}
      fields={fields}
      send={t('masthead.register')}
    >
      {t('account.haveAccount')} <a href={paths.signIn(language)}>{t('masthead.signIn')}</a>
    </AccountForm>
  )
}
