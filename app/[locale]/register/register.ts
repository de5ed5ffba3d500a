'use server'

import { refused, textIn } from '#app/refused.ts'
import { visit } from '#app/visit.ts'
import type { FormState } from '#components/account/formState.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'
import { inSchema } from '#messages/locales.ts'
import { translator } from '#messages/translator.ts'

const registerDocument = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) {
      __typename
      ... on RegisterSuccess {
        email
      }
      ... on InvalidFieldsProblem {
        fields {
          field
          reason
        }
      }
      ... on CaptchaProblem {
        isUnavailable
      }
      ... on TooManyAttemptsProblem {
        retryAfterSeconds
      }
    }
  }
`)

export async function register(language: Language, _: FormState, data: FormData): Promise<FormState> {
  const t = translator(language)
  const input = {
    name: textIn(data, 'name'),
    username: textIn(data, 'username'),
    password: textIn(data, 'password'),
    passwordAgain: textIn(data, 'passwordAgain'),
    email: textIn(data, 'email'),
    emailAgain: textIn(data, 'emailAgain'),
    captcha: textIn(data, 'captcha'),
    language: inSchema[language],
  }
  const { register: result } = await execute(registerDocument, { input }, await visit())
  if (result.__typename !== 'RegisterSuccess') return refused({ language, data, problem: result })

  const { email } = result
  return {
    done: {
      title: t('account.registeredTitle'),
      text: t('account.registeredText', { email }),
      link: { href: `${paths.signIn(language)}?next=${paths.account(language)}`, text: t('masthead.signIn') },
    },
  }
}
