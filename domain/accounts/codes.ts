import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { TOTP } from 'otpauth'
import { authenticators } from '#db/schema/accounts.ts'
import type { Ctx } from '../ctx.ts'
import { decrypt } from './keys.ts'
import { takeRecoveryCode } from './recoveryCodes.ts'
import type { Writer } from './viewer.ts'

/** What every authenticator app counts by. */
const scheme = { algorithm: 'SHA1', digits: 6, period: 30 }

type GivenCode = { tx: Writer; userId: number; code: string }

/** Uses up a code of the authenticator app, or a recovery code, of an account whose second step is on. None is taken twice. */
export async function takeCode(ctx: Ctx, { tx, userId, code }: GivenCode): Promise<'taken' | 'wrong'> {
  const typed = readTyped(code)
  if (!isAppCode(typed)) return takeRecoveryCode(ctx, { tx, userId, code: typed })

  const [app] = await tx
    .select({ secret: authenticators.secret })
    .from(authenticators)
    .where(and(eq(authenticators.userId, userId), isNotNull(authenticators.confirmedAt)))
  const period = app === undefined ? null : periodOf(ctx, { sealed: app.secret, code: typed })
  if (period === null) return 'wrong'

  // Of two who bring one code at once the second waits here, and finds its period taken.
  const taken = await tx
    .update(authenticators)
    .set({ lastPeriod: period })
    .where(
      and(
        eq(authenticators.userId, userId),
        isNotNull(authenticators.confirmedAt),
        lt(authenticators.lastPeriod, period),
      ),
    )
    .returning({ userId: authenticators.userId })
  return taken.length === 0 ? 'wrong' : 'taken'
}

/** The period that a code of the app stands for, of the present one and those beside it; null when it is none of theirs. */
export function periodOf({ now, site }: Ctx, { sealed, code }: { sealed: string; code: string }): number | null {
  const app = new TOTP({ ...scheme, secret: decrypt(site.secret, sealed) })
  const timestamp = now.getTime()
  const offset = app.validate({ token: readTyped(code), timestamp, window: 1 })
  return offset === null ? null : app.counter({ timestamp }) + offset
}

/** The address that tells an app all it needs, `otpauth://totp/…`. */
export function appAddress(account: { secret: string; issuer: string; label: string }): string {
  // Apps take the first colon for the end of the issuer, however it is written.
  const issuer = account.issuer.replace(/\s*:\s*/g, ' ')
  return new TOTP({ ...scheme, ...account, issuer }).toString()
}

export function isAppCode(code: string): boolean {
  return /^\d{6}$/.test(readTyped(code))
}

/** A code as it was meant: in the digits of any keyboard, with the gaps that apps and people write it with. */
function readTyped(code: string): string {
  return code
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
}
