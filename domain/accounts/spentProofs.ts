import { sql } from 'drizzle-orm'
import { spentProofs } from '#db/schema/guards.ts'
import type { Ctx } from '../ctx.ts'
import { hashOf } from './keys.ts'

const sweptAtOnce = 20

/** Takes a proof that is good until then; false when it was taken before, be it at this very moment. */
export async function spendProof({ db, now }: Ctx, { proof, until }: { proof: string; until: Date }): Promise<boolean> {
  const old = sql`select ${spentProofs.proofHash} from ${spentProofs} where ${spentProofs.expiresAt} < ${now}
    limit ${sweptAtOnce} for update skip locked`
  await db.delete(spentProofs).where(sql`${spentProofs.proofHash} in (${old})`)

  const taken = await db
    .insert(spentProofs)
    .values({ proofHash: hashOf(proof), expiresAt: until })
    .onConflictDoNothing()
    .returning({ proofHash: spentProofs.proofHash })
  return taken.length === 1
}
