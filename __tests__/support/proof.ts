import { createChallenge, solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { sealOf } from '#domain/accounts/keys.ts'
import type { Ctx } from '#domain/ctx.ts'

/** What the widget of ALTCHA hands in for a challenge, once it has worked. */
export async function solved(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

/** A proof that the paper takes, for forms of which the captcha is not the point: the very first key is the one. */
export async function easyProof({ site, now }: Pick<Ctx, 'site' | 'now'>): Promise<string> {
  const secret = (text: string) => sealOf(site.secret, { purpose: 'proofs', text })
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 1_000,
    counter: 0,
    deriveKey,
    data: { until: now.getTime() + 3_600_000 },
    hmacSignatureSecret: secret('challenge'),
    hmacKeySignatureSecret: secret('solution'),
  })
  return solved(challenge)
}
