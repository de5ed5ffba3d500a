import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import styles from './GoogleSignIn.module.css'

type Props = {
  language: Language
  /** Where to go on from there. */
  next: string | null
  /** Why the last time led nowhere, in the words of `/api/auth`. */
  problem: string | null
}

/** The way in for who has an account with Google. Nothing of Google's is loaded before it is taken. */
export function GoogleSignIn({ language, next, problem }: Props) {
  const t = translator(language)
  return (
    <form method="post" action="/api/auth/signin/google" className={styles.form}>
      {problem !== null && <p role="alert">{wordsOf(problem, language)}</p>}
      <input type="hidden" name="callbackUrl" value={next ?? paths.front(language)} />
      <button type="submit" className={styles.button}>
        {t('google.continue')}
      </button>
    </form>
  )
}

function wordsOf(problem: string, language: Language): string {
  const t = translator(language)
  switch (problem) {
    case 'addressTaken':
      return t('google.addressTaken')
    case 'secondStep':
      return t('google.secondStep')
    default:
      return t('google.failed')
  }
}
