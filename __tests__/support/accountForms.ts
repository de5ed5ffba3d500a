/** What the forms of accounts send. */
export const signIn = `
  mutation ($identifier: String!, $password: String!, $code: String, $keepSignedIn: Boolean! = false) {
    signIn(input: { identifier: $identifier, password: $password, code: $code, keepSignedIn: $keepSignedIn }) {
      __typename
      ... on SignInSuccess { account { username lacksSecondStep sessions { isCurrent } } }
      ... on SecondStepNeededProblem { isWrongCode }
      ... on TooManyAttemptsProblem { retryAfterSeconds }
      ... on Problem { message }
    }
  }`

export const signOut = 'mutation { signOut { signedOut } }'

export const register = `
  mutation ($input: RegisterInput!) {
    register(input: $input) {
      __typename
      ... on RegisterSuccess { email }
      ... on InvalidFieldsProblem { fields { field reason } }
      ... on CaptchaProblem { isUnavailable }
    }
  }`

export const confirmEmail = `
  mutation ($token: String!) {
    confirmEmail(input: { token: $token }) { __typename ... on ConfirmEmailSuccess { email } }
  }`

export const sendConfirmation = `
  mutation { sendConfirmation { __typename ... on SendConfirmationSuccess { account { isEmailConfirmed } } } }`

export const requestPasswordReset = `
  mutation ($email: String!) {
    requestPasswordReset(input: { email: $email }) {
      __typename
      ... on RecoverSuccess { email }
      ... on InvalidFieldsProblem { fields { field reason } }
    }
  }`

export const remindUsername = `
  mutation ($email: String!) {
    remindUsername(input: { email: $email }) { __typename ... on RecoverSuccess { email } }
  }`

export const resetPassword = `
  mutation ($token: String!, $password: String!, $passwordAgain: String!) {
    resetPassword(input: { token: $token, password: $password, passwordAgain: $passwordAgain }) {
      __typename
      ... on ResetPasswordSuccess { username }
      ... on InvalidFieldsProblem { fields { field reason } }
    }
  }`

export const whoAmI = '{ viewer { username } }'
