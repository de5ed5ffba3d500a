import type { Language } from '#domain/languages.ts'
import type { FieldReason } from '#graphql/__generated__/documents/graphql.ts'
import { translator, type Translator } from '#messages/translator.ts'

export type FieldProblem = { field: string; reason: FieldReason }

/** Why a field cannot be taken, as its page says it: the one place where reasons become words. */
export function problemWords(language: Language, { field, reason }: FieldProblem): string {
  const t = translator(language)
  return (
    ofThisField(t, { field: field.replace(/^new(P)|Again$/, (_, p?: string) => p?.toLowerCase() ?? ''), reason }) ??
    words[reason](t)
  )
}

const words: Record<FieldReason, (t: Translator) => string> = {
  EMPTY: (t) => t('accountProblems.empty'),
  TOO_SHORT: (t) => t('accountProblems.tooShort'),
  TOO_LONG: (t) => t('accountProblems.tooLong'),
  MALFORMED: (t) => t('accountProblems.malformed'),
  DIFFERENT: (t) => t('accountProblems.different'),
  TAKEN: (t) => t('accountProblems.taken'),
  GUESSABLE: (t) => t('accountProblems.guessable'),
  COMMON: (t) => t('accountProblems.common'),
  WRONG: (t) => t('accountProblems.wrong'),
}

/** Where more can be said than the reason alone says. */
function ofThisField(t: Translator, { field, reason }: FieldProblem): string | undefined {
  switch (`${field} ${reason}`) {
    case 'captcha EMPTY':
      return t('accountProblems.captchaEmpty')
    case 'password TOO_SHORT':
      return t('accountProblems.passwordTooShort')
    case 'username TOO_SHORT':
      return t('accountProblems.usernameTooShort')
    case 'password TOO_LONG':
      return t('accountProblems.passwordTooLong')
    case 'picture TOO_LONG':
      return t('accountProblems.pictureTooLong')
    case 'email MALFORMED':
      return t('accountProblems.emailMalformed')
    case 'username MALFORMED':
      return t('accountProblems.usernameMalformed')
    case 'picture MALFORMED':
      return t('accountProblems.pictureMalformed')
    case 'password WRONG':
      return t('accountProblems.passwordWrong')
    case 'code WRONG':
      return t('accountProblems.codeWrong')
  }
}
