import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import { FormPage } from './FormPage.tsx'
import type { FormAction } from './formState.ts'

type Props = {
  language: Language
  token: string
  action: FormAction
  words: { title: string; text: string; submit: string }
}

/** Where the link of a mail leads: a button, because the link alone does nothing. */
export function LinkPage({ language, token, action, words: { title, text, submit } }: Props) {
  const t = translator(language)
  return (
    <FormPage title={title}>
      <p>{text}</p>
      <AccountForm
        name="link"
        action={action}
        steps={{ fields: [{ type: 'hidden', name: 'token', value: token }] }}
        words={{ submit, pending: t('account.sending') }}
      />
    </FormPage>
  )
}
