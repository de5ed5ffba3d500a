import { isNull } from 'drizzle-orm'
import { Secret } from 'otpauth'
import { toString as drawQrCode } from 'qrcode'
import { authenticators } from '#db/schema/accounts.ts'
import type { Ctx } from '../ctx.ts'
import { badInput } from '../errors.ts'
import { siteIn } from '../site/queries.ts'
import { askPassword, type Refusal } from './askPassword.ts'
import { appAddress } from './codes.ts'
import { encrypt } from './keys.ts'
import { requireAccount } from './queries.ts'

export type StartSecondStepOutcome = { outcome: 'started'; secret: string; uri: string; qrCode: string } | Refusal

/**
 * Makes the secret for an authenticator app, in place of one that was never confirmed. Throws `BAD_USER_INPUT` when the second
 * step is on: what it is done with now must not be lost before it is switched off.
 */
export async function startSecondStep(ctx: Ctx, password: string): Promise<StartSecondStepOutcome> {
  const account = await requireAccount(ctx)

  const asked = await askPassword(ctx, password)
  if (asked.outcome !== 'right') return asked

  const { base32: secret } = new Secret({ size: 20 })
  const made = { secret: encrypt(ctx.site.secret, secret), lastPeriod: 0, createdAt: ctx.now }
  const [written] = await ctx.db
    .insert(authenticators)
    .values({ userId: account.id, ...made })
    .onConflictDoUpdate({ target: authenticators.userId, set: made, setWhere: isNull(authenticators.confirmedAt) })
    .returning({ userId: authenticators.userId })
  if (written === undefined) throw badInput('The second step is on already.')

  const { name } = await siteIn(ctx, account.language)
  const uri = appAddress({ secret, issuer: name, label: account.username })
  return { outcome: 'started', secret, uri, qrCode: await pictureOf(uri) }
}

async function pictureOf(uri: string): Promise<string> {
  const svg = await drawQrCode(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
