import type { FieldProblem, FieldReason } from '#domain/accounts/fields.ts'

/** What the problems of accounts say of themselves, in English. */
const fieldMessages: Record<FieldReason, string> = {
  empty: 'Nothing was given.',
  tooShort: 'This is too short.',
  tooLong: 'This is too long.',
  malformed: 'This has characters or a shape that it may not have.',
  different: 'This is not what it repeats.',
  taken: 'Somebody else has this.',
  guessable: 'This is guessed soon.',
  common: 'This is common, or says who you are.',
  wrong: 'This is wrong.',
}

export function fieldMessage({ reason }: FieldProblem): string {
  return fieldMessages[reason]
}

export function invalidFields(fields: FieldProblem[]) {
  return { __typename: 'InvalidFieldsProblem' as const, message: 'Some fields cannot be taken as they are.', fields }
}

export function tooManyAttempts(retryAfterSeconds: number) {
  return {
    __typename: 'TooManyAttemptsProblem' as const,
    message: 'Too many attempts. Try again later.',
    retryAfterSeconds,
  }
}

export function unusableLink() {
  return {
    __typename: 'UnusableLinkProblem' as const,
    message: 'This link was used, has run out, or never led anywhere.',
  }
}

export function captchaProblem({ isUnavailable }: { isUnavailable: boolean }) {
  return {
    __typename: 'CaptchaProblem' as const,
    message: isUnavailable ? 'The captcha could not be checked. Try again later.' : 'The captcha was not accepted.',
    isUnavailable,
  }
}
