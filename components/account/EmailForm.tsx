import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import { currentPassword } from './currentPassword.ts'
import type { FieldOf } from './fields.ts'
import type { FormAction } from './formState.ts'
import { FormSection } from './FormSection.tsx'

export const EmailForm_account = graphql(`
  fragment EmailForm_account on Account {
    email
    nextEmail
    hasPassword
  }
`)

type Props = { account: FragmentType<typeof EmailForm_account>; language: Language; action: FormAction }

export function EmailForm({ language, action, ...props }: Props) {
  const { email, nextEmail, hasPassword } = readFragment(EmailForm_account, props.account)
  const t = translator(language)
  const fields: FieldOf[] = [
    ...(hasPassword ? [currentPassword(language)] : []),
    { type: 'email', name: 'email', label: t('accountPages.newEmail'), autoComplete: 'email' },
    { type: 'email', name: 'emailAgain', label: t('accountPages.newEmailAgain'), autoComplete: 'email' },
  ]
  const words = {
    submit: t('accountPages.emailSubmit'),
    pending: t('account.sending'),
    typeAgain: t('account.typeAgain'),
  }
  const text = [t('accountPages.emailText', { email })]
  if (nextEmail !== null) text.push(t('accountPages.emailWaits', { email: nextEmail }))
  return (
    <FormSection title={t('accountPages.emailTitle')} text={text.join(' ')} level="page">
      <AccountForm name="email" action={action} steps={{ fields }} words={words} />
    </FormSection>
  )
}
