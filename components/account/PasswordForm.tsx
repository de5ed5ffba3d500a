import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import { currentPassword } from './currentPassword.ts'
import type { FieldOf } from './fields.ts'
import type { FormAction } from './formState.ts'
import { FormSection } from './FormSection.tsx'

type Props = { language: Language; hasPassword: boolean; action: FormAction }

export function PasswordForm({ language, hasPassword, action }: Props) {
  const t = translator(language)
  const fields: FieldOf[] = [
    ...(hasPassword ? [currentPassword(language)] : []),
    {
      type: 'password',
      name: 'newPassword',
      label: t('accountPages.newPassword'),
      hint: t('account.passwordHint'),
      autoComplete: 'new-password',
    },
    {
      type: 'password',
      name: 'newPasswordAgain',
      label: t('accountPages.newPasswordAgain'),
      autoComplete: 'new-password',
    },
  ]
  const words = {
    submit: t('accountPages.passwordSubmit'),
    pending: t('account.sending'),
    typeAgain: t('account.typeAgain'),
  }
  return (
    <FormSection title={t('accountPages.passwordTitle')} text={t('accountPages.passwordText')} level="page">
      <AccountForm name="password" action={action} steps={{ fields }} words={words} />
    </FormSection>
  )
}
