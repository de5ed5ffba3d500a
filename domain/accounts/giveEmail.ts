import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { hasAddress } from './called.ts'
import { recordEvent } from './events.ts'

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/**
 * Gives an account an address that somebody has just proved to read. An account that was registered under it and never
 * confirmed gives way: else whoever registers faster would keep people from their own address. Where a confirmed one has it,
 * nothing changes.
 */
export async function giveEmail(
  ctx: Ctx,
  { tx, userId, email }: { tx: Transaction; userId: number; email: string },
): Promise<'given' | 'taken'> {
  try {
    await tx.transaction(async (part) => {
      const unproved = await part
        .delete(users)
        .where(and(hasAddress(email), isNull(users.emailConfirmedAt), eq(users.role, 'reader'), ne(users.id, userId)))
        .returning({ id: users.id })
      if (unproved.length > 0) await recordEvent(ctx, { tx: part, kind: 'deleted', userId: null })
      await part.update(users).set({ email, emailConfirmedAt: ctx.now }).where(eq(users.id, userId))
    })
    return 'given'
  } catch (error) {
    // Of twenty who want it at once the index decides; only the part of the transaction is undone that asked.
    if (isTaken(error)) return 'taken'
    throw error
  }
}

function isTaken(error: unknown): boolean {
  const { cause } = error instanceof Error ? error : {}
  return cause instanceof Error && 'constraint' in cause && cause.constraint === 'users_email_unique'
}
