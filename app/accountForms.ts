import { cacheLife } from 'next/cache'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { execute } from '#graphql/execute.ts'

export const accountFormsDocument = graphql(`
  query AccountForms {
    accountForms {
      hasGoogle
      captcha {
        siteKey
      }
    }
  }
`)

/** What the forms need to know before they are filled in: it follows from the settings of the process. */
export async function readAccountForms() {
  'use cache'
  cacheLife('hours')
  const { accountForms } = await execute(accountFormsDocument, {})
  return accountForms
}
