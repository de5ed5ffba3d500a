import { graphql } from '#graphql/__generated__/documents/gql.ts'

export const startDocument = graphql(`
  mutation StartSecondStep($input: PasswordInput!) {
    startSecondStep(input: $input) {
      __typename
      ... on StartSecondStepSuccess {
        secret
        qrCode
      }
      ... on InvalidFieldsProblem {
        fields {
          field
          reason
        }
      }
      ... on TooManyAttemptsProblem {
        retryAfterSeconds
      }
    }
  }
`)

export const confirmDocument = graphql(`
  mutation ConfirmSecondStep($input: CodeInput!) {
    confirmSecondStep(input: $input) {
      __typename
      ... on RecoveryCodesSuccess {
        codes
      }
      ... on InvalidFieldsProblem {
        fields {
          field
          reason
        }
      }
      ... on TooManyAttemptsProblem {
        retryAfterSeconds
      }
    }
  }
`)

export const renewDocument = graphql(`
  mutation RenewRecoveryCodes($input: PasswordInput!) {
    renewRecoveryCodes(input: $input) {
      __typename
      ... on RecoveryCodesSuccess {
        codes
      }
      ... on InvalidFieldsProblem {
        fields {
          field
          reason
        }
      }
      ... on TooManyAttemptsProblem {
        retryAfterSeconds
      }
    }
  }
`)

export const stopDocument = graphql(`
  mutation StopSecondStep($input: PasswordInput!) {
    stopSecondStep(input: $input) {
      __typename
      ... on InvalidFieldsProblem {
        fields {
          field
          reason
        }
      }
      ... on TooManyAttemptsProblem {
        retryAfterSeconds
      }
    }
  }
`)
