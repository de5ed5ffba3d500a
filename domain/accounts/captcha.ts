import type { Ctx, Installation } from '../ctx.ts'
import { readProof } from './proofOfWork.ts'
import { readToken } from './recaptcha.ts'
import { spendProof } from './spentProofs.ts'

export type CaptchaKind = 'altcha' | 'recaptcha'

/** How forms are protected from machines: by a proof of work of our own, or by reCAPTCHA when its keys are set. */
export function captchaOf({ recaptcha }: Installation): { kind: CaptchaKind; siteKey: string | null } {
  return recaptcha === undefined ? { kind: 'altcha', siteKey: null } : { kind: 'recaptcha', siteKey: recaptcha.siteKey }
}

/**
 * Whether an answer to the captcha is good: signed for this site, recent, and never handed in before; each is good for one
 * attempt, however that ends. `unavailable` when nobody could say; then nobody is let through.
 */
export async function checkCaptcha(ctx: Ctx, answer: string): Promise<'passed' | 'failed' | 'unavailable'> {
  const { recaptcha } = ctx.site
  const proof =
    recaptcha === undefined ? await readProof(ctx, answer) : await readToken(ctx, { recaptcha, token: answer })
  if (proof === 'unavailable') return proof
  return proof !== null && (await spendProof(ctx, proof)) ? 'passed' : 'failed'
}
