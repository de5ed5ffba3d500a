import { eq } from 'drizzle-orm'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import type { FieldProblem } from './fields.ts'
import { isPassword } from './passwords.ts'
import { requireMember } from './queries.ts'

/** Why a change that asks for the password again did not come about. */
export type Refusal = { outcome: 'invalid'; fields: FieldProblem[] } | { outcome: 'tooMany'; retryAfterSeconds: number }

/**
 * Asks the viewer for the password again; accounts without one leave it empty. `hash` is the one it was held against.
 * Throws `UNAUTHENTICATED` for guests.
 */
export async function askPassword(
  ctx: Ctx,
  password: string,
): Promise<{ outcome: 'right'; hash: string | null } | Refusal> {
  const { id } = requireMember(ctx)
  const attempt = { kind: 'password' } as const
  const retryAfterSeconds = await countAttempt(ctx, attempt)
  if (retryAfterSeconds !== null) return { outcome: 'tooMany', retryAfterSeconds }

  const [account] = await ctx.db.select({ hash: users.passwordHash }).from(users).where(eq(users.id, id))
  const hash = account?.hash ?? null
  const isRight = hash === null ? password === '' : await isPassword({ hash, password })
  if (!isRight) return wrongPassword(password)

  await forgetAttempts(ctx, attempt)
  return { outcome: 'right', hash }
}

export function wrongPassword(password: string): Refusal {
  return { outcome: 'invalid', fields: [{ field: 'password', reason: password === '' ? 'empty' : 'wrong' }] }
}
