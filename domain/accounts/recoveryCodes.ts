import { randomInt } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { recoveryCodes } from '#db/schema/accounts.ts'
import type { Ctx } from '../ctx.ts'
import { recordEvent } from './events.ts'
import { hashOf } from './keys.ts'
import type { Writer } from './viewer.ts'

/** Crockford's Base32: nothing in it is taken for something else when it is read out. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const count = 10
const groups = 4
const groupLength = 4

/** Makes ten codes of 80 bits each, such as `7K3M-QX9T-2WVB-HD4N`, in place of those before; only hashes of them are kept. */
export async function makeRecoveryCodes(tx: Writer, userId: number): Promise<string[]> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))

  const codes = Array.from({ length: count }, newCode)
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ userId, codeHash: hashOf(readCode(code)) })))
  return codes
}

/** Uses a recovery code up, however it is spelled. */
export async function takeRecoveryCode(
  ctx: Ctx,
  { tx, userId, code }: { tx: Writer; userId: number; code: string },
): Promise<'taken' | 'wrong'> {
  const taken = await tx
    .update(recoveryCodes)
    .set({ usedAt: ctx.now })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, hashOf(readCode(code))),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ userId: recoveryCodes.userId })
  if (taken.length === 0) return 'wrong'

  await recordEvent(ctx, { tx, kind: 'recoveryCodeUsed', userId })
  return 'taken'
}

function newCode(): string {
  const letter = () => alphabet.charAt(randomInt(alphabet.length))
  const group = () => Array.from({ length: groupLength }, letter).join('')
  return Array.from({ length: groups }, group).join('-')
}

function readCode(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
