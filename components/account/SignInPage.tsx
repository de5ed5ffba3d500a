import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { AccountForm } from './AccountForm.client.tsx'
import type { FieldOf } from './fields.ts'
import { FormPage } from './FormPage.tsx'
import type { FormAction } from './formState.ts'
import { GoogleSignIn } from './GoogleSignIn.tsx'

type Props = {
  language: Language
  action: FormAction
  /** Where to go on from here; it was looked at. */
  next: string | null
  /** Who is signed in already. */
  signedInAs: string | null
  /** Null where nobody comes in through Google. */
  google: { problem: string | null } | null
}

export function SignInPage({ language, action, next, signedInAs, google }: Props) {
  const t = translator(language)
  const fields: FieldOf[] = [
    {
      type: 'text',
      name: 'identifier',
      label: t('account.username'),
      hint: t('account.identifierHint'),
      autoComplete: 'username',
      isCode: true,
    },
    { type: 'password', name: 'password', label: t('account.password'), autoComplete: 'current-password' },
    { type: 'checkbox', name: 'keepSignedIn', label: t('account.remember') },
    ...(next === null ? [] : [{ type: 'hidden' as const, name: 'next', value: next }]),
  ]
  const code: FieldOf = {
    type: 'text',
    name: 'code',
    label: t('account.code'),
    hint: t('account.codeHint'),
    autoComplete: 'one-time-code',
    isCode: true,
  }
  return (
    <FormPage title={t('account.signInTitle')}>
      {signedInAs !== null && (
        <p>
          {t('account.alreadySignedIn', { name: signedInAs })}{' '}
          <a href={paths.account(language)}>{t('account.toAccount')}</a>
        </p>
      )}
      <AccountForm
        name="sign-in"
        action={action}
        steps={{ password: fields, code: [...fields, code] }}
        words={{ submit: t('masthead.signIn'), pending: t('account.sending'), typeAgain: t('account.typeAgain') }}
      />
      {google !== null && <GoogleSignIn language={language} next={next} problem={google.problem} />}
      <p>
        <a href={paths.forgotten(language)}>{t('account.forgotten')}</a>
      </p>
      <p>
        {t('account.noAccount')} <a href={paths.register(language)}>{t('account.registerTitle')}</a>
      </p>
    </FormPage>
  )
}
