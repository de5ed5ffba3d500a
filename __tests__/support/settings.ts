import type { Visitor } from './visitors.ts'

const account = `account {
  username email nextEmail name publicName biography language hasSecondStep recoveryCodesLeft hasPassword deleteAt
  picture { width height renditions { url width } }
  sessions { id isCurrent }
}`
const problems = `__typename
  ... on InvalidFieldsProblem { fields { field reason } }
  ... on TooManyAttemptsProblem { retryAfterSeconds }`
const accountOrProblem = `${problems} ... on AccountSuccess { ${account} }`
const codesOrProblem = `${problems} ... on RecoveryCodesSuccess { codes ${account} }`
const emailOrProblem = `__typename ... on FollowEmailChangeSuccess { email }`

/** Each change to one's own account: what it is given, and what is read of its answer. */
const changes = {
  updateProfile: ['ProfileInput', accountOrProblem.replace('... on TooManyAttemptsProblem { retryAfterSeconds }', '')],
  changePassword: ['ChangePasswordInput', accountOrProblem],
  changeEmail: ['ChangeEmailInput', accountOrProblem],
  followEmailChange: ['LinkInput', emailOrProblem],
  undoEmailChange: ['LinkInput', emailOrProblem],
  startSecondStep: ['PasswordInput', `${problems} ... on StartSecondStepSuccess { secret uri qrCode }`],
  confirmSecondStep: ['CodeInput', codesOrProblem],
  renewRecoveryCodes: ['PasswordInput', codesOrProblem],
  stopSecondStep: ['PasswordInput', accountOrProblem],
  exportAccount: ['PasswordInput', `${problems} ... on ExportAccountSuccess { data }`],
  deleteAccount: ['PasswordInput', accountOrProblem],
  endOtherSessions: [null, accountOrProblem],
  keepAccount: [null, accountOrProblem],
} as const

export type Change = keyof typeof changes

/** What comes of somebody changing something: the answer, or the code of the error. */
export async function change(
  browser: Visitor,
  { to, input = {}, at }: { to: Change; input?: Record<string, unknown>; at?: string },
): Promise<unknown> {
  const [type, fields] = changes[to]
  const source =
    type === null
      ? `mutation { it: ${to} { ${fields} } }`
      : `mutation ($input: ${type}!) { it: ${to}(input: $input) { ${fields} } }`
  const variables = type === null ? {} : { input }
  return answered(await browser.ask(source, variables, at === undefined ? {} : { at }))
}

export async function endSession(browser: Visitor, id: string): Promise<unknown> {
  return answered(await browser.ask(`mutation ($id: ID!) { it: endSession(id: $id) { ${accountOrProblem} } }`, { id }))
}

/** Whether this browser is signed in. */
export async function isIn(browser: Visitor, { at }: { at?: string } = {}): Promise<boolean> {
  const { data } = await browser.ask('{ viewer { id } }', {}, at === undefined ? {} : { at })
  return JSON.stringify(data) !== '{"viewer":null}'
}

/** What the answer to a field that cannot be taken looks like. */
export function invalid(...fields: { field: string; reason: string }[]) {
  return { __typename: 'InvalidFieldsProblem', fields }
}

function answered({ data, errors }: { data: unknown; errors: readonly { extensions: Record<string, unknown> }[] }) {
  const [error] = errors
  if (error !== undefined) return error.extensions.code
  return typeof data === 'object' && data !== null && 'it' in data ? data.it : data
}
