import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import type { FieldOf } from './fields.ts'
import { FormPage } from './FormPage.tsx'
import type { FormAction } from './formState.ts'

type Props = { language: Language; token: string; action: FormAction }

export function ResetPasswordPage({ language, token, action }: Props) {
  const t = translator(language)
  const fields: FieldOf[] = [
    { type: 'hidden', name: 'token', value: token },
    {
      type: 'password',
      name: 'password',
      label: t('accountPages.newPassword'),
      hint: t('account.passwordHint'),
      autoComplete: 'new-password',
    },
    {
      type: 'password',
      name: 'passwordAgain',
      label: t('accountPages.newPasswordAgain'),
      autoComplete: 'new-password',
    },
  ]
  const words = {
    submit: t('account.resetSubmit'),
    pending: t('account.sending'),
    typeAgain: t('account.typeAgain'),
  }
  return (
    <FormPage title={t('account.resetTitle')}>
      <AccountForm name="reset" action={action} steps={{ fields }} words={words} />
    </FormPage>
  )
}
