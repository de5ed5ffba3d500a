import type { FormState } from '#components/account/formState.ts'
import { type FieldProblem, problemWords } from '#components/account/problemWords.ts'
import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'

export type AccountProblem =
  | { __typename: 'InvalidFieldsProblem'; fields: FieldProblem[] }
  | { __typename: 'CaptchaProblem'; isUnavailable: boolean }
  | { __typename: 'TooManyAttemptsProblem'; retryAfterSeconds: number }
  | { __typename: 'WrongCredentialsProblem' }
  | { __typename: 'UnusableLinkProblem' }
  | { __typename: 'LastAdministratorProblem' }

type Refusal = { language: Language; data: FormData; problem: AccountProblem }

/** What a form shows when it could not be done: the reason in the language of the page, and what was typed. */
export function refused({ language, data, problem }: Refusal): FormState {
  const t = translator(language)
  const values = typedIn(data)
  switch (problem.__typename) {
    case 'InvalidFieldsProblem': {
      const fieldProblems = Object.fromEntries(
        problem.fields.map((field) => [field.field, problemWords(language, field)]),
      )
      return { problem: t('accountProblems.fields', { count: problem.fields.length }), fieldProblems, values }
    }
    case 'CaptchaProblem':
      return { problem: t(problem.isUnavailable ? 'accountProblems.captchaAway' : 'accountProblems.captcha'), values }
    case 'TooManyAttemptsProblem': {
      const minutes = Math.max(1, Math.ceil(problem.retryAfterSeconds / 60))
      return { problem: t('accountProblems.tooManyAttempts', { minutes }), values }
    }
    case 'WrongCredentialsProblem':
      return { problem: t('accountProblems.credentials'), values }
    case 'UnusableLinkProblem':
      return { problem: t('accountProblems.link'), values }
    case 'LastAdministratorProblem':
      return { problem: t('accountProblems.lastAdministrator'), values }
  }
}

/** What may go back to the form: no secret, nothing of Next's own. */
export function typedIn(data: FormData): Record<string, string> {
  const typed = [...data].flatMap(([name, value]) =>
    typeof value !== 'string' || /password|code|captcha|^\$/i.test(name) ? [] : [[name, value]],
  )
  return Object.fromEntries(typed)
}

/** A field of a form as text; what is missing is empty. */
export function textIn(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
