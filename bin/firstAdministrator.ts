import type { Installation } from '#domain/ctx.ts'
import { asOperator } from './asOperator.ts'

/** Makes the administrator of a paper that has none; answers what its operator must be told this once. */
export async function firstAdministrator(place: { databaseUrl: string; site: Installation }): Promise<string | null> {
  const { makeFirstAdministrator } = await import('#domain/accounts/makeFirstAdministrator.ts')
  const made = await asOperator(place, makeFirstAdministrator)
  if (made === null) return null
  return `The paper’s administrator signs in as ${made.username} with the password ${made.password}: it is shown this once, change it after signing in.`
}
