import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import type { FieldOf } from './fields.ts'
import { FormPage } from './FormPage.tsx'
import type { FormAction } from './formState.ts'

type Props = { language: Language; action: FormAction; siteKey: string | null }

export function RegisterPage({ language, action, siteKey }: Props) {
  const t = translator(language)
  const fields: FieldOf[] = [
    { type: 'text', name: 'name', label: t('account.name'), autoComplete: 'name' },
    {
      type: 'text',
      name: 'username',
      label: t('account.username'),
      hint: t('account.usernameHint'),
      autoComplete: 'username',
      isCode: true,
    },
    {
      type: 'password',
      name: 'password',
      label: t('account.password'),
      hint: t('account.passwordHint'),
      autoComplete: 'new-password',
    },
    { type: 'password', name: 'passwordAgain', label: t('account.passwordAgain'), autoComplete: 'new-password' },
    {
      type: 'email',
      name: 'email',
      label: t('account.email'),
      hint: t('account.emailHint'),
      autoComplete: 'email',
    },
    { type: 'email', name: 'emailAgain', label: t('account.emailAgain'), autoComplete: 'email' },
    {
      type: 'captcha',
      name: 'captcha',
      label: t('account.captcha'),
      language,
      siteKey,
      withoutScript: t('account.withoutScript'),
    },
  ]
  return (
    <FormPage title={t('account.registerTitle')}>
      <p>{t('account.allFields')}</p>
      <AccountForm
        name="register"
        action={action}
        steps={{ fields }}
        words={{
          submit: t('masthead.register'),
          pending: t('account.sending'),
          typeAgain: t('account.typeAgain'),
        }}
      />
      <p>
        {t('account.haveAccount')} <a href={paths.signIn(language)}>{t('masthead.signIn')}</a>
      </p>
    </FormPage>
  )
}
