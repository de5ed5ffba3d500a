import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import type { FieldOf } from './fields.ts'
import { FormPage } from './FormPage.tsx'
import type { FormAction } from './formState.ts'
import { FormSection } from './FormSection.tsx'

type Props = { language: Language; resetPassword: FormAction; remindUsername: FormAction }

/** Two ways back into an account, both by mail. */
export function ForgottenPage({ language, resetPassword, remindUsername }: Props) {
  const t = translator(language)
  const fields: FieldOf[] = [{ type: 'email', name: 'email', label: t('account.email'), autoComplete: 'email' }]
  const pending = t('account.sending')
  return (
    <FormPage title={t('account.forgottenTitle')}>
      <FormSection title={t('account.forgottenPassword')} text={t('account.forgottenPasswordText')}>
        <AccountForm
          name="password"
          action={resetPassword}
          steps={{ fields }}
          words={{ submit: t('account.sendLink'), pending }}
        />
      </FormSection>
      <FormSection title={t('account.forgottenUsername')} text={t('account.forgottenUsernameText')}>
        <AccountForm
          name="username"
          action={remindUsername}
          steps={{ fields }}
          words={{ submit: t('account.sendUsername'), pending }}
        />
      </FormSection>
    </FormPage>
  )
}
