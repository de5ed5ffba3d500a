import { z } from 'zod'
import type { Ctx } from '../ctx.ts'

export type Recaptcha = {
  siteKey: string
  secretKey: string
  /** Who says whether a token is good, and how long one waits for it in milliseconds, where it is not Google and five seconds. */
  verifier?: { url: string; patience: number }
}

const google = { url: 'https://www.google.com/recaptcha/api/siteverify', patience: 5_000 }
/** Google takes a token for two minutes; its clock may be a minute ahead of ours, or behind. */
const oldest = 3 * 60_000
const newest = -60_000
const longestToken = 8_000

const verdictShape = z.object({
  success: z.boolean(),
  challenge_ts: z.coerce.date().optional(),
  hostname: z.string().optional(),
  'error-codes': z.array(z.string()).optional(),
})
/** What is our mistake, not that of who sent the token. */
const ours = ['missing-input-secret', 'invalid-input-secret']

/** What a token proves, to be taken once; null when it proves nothing, `unavailable` when nobody could say. */
export async function readToken(
  { now, site }: Ctx,
  { recaptcha, token }: { recaptcha: Recaptcha; token: string },
): Promise<{ proof: string; until: Date } | 'unavailable' | null> {
  if (token === '' || token.length > longestToken) return null
  const verdict = await askVerifier(recaptcha, token)
  if (verdict === null || verdict['error-codes']?.some((code) => ours.includes(code)) === true) return 'unavailable'

  const { success, challenge_ts: solvedAt, hostname } = verdict
  if (!success || solvedAt === undefined || hostname === undefined) return null
  const age = now.getTime() - solvedAt.getTime()
  if (age > oldest || age < newest || bare(hostname) !== bare(new URL(site.url).hostname)) return null
  return { proof: token, until: new Date(solvedAt.getTime() + 2 * oldest) }
}

/** Null when there is no answer, or one that says nothing. */
async function askVerifier({ secretKey, verifier = google }: Recaptcha, token: string) {
  try {
    const answer = await fetch(verifier.url, {
      method: 'POST',
      body: new URLSearchParams({ secret: secretKey, response: token }),
      redirect: 'error',
      signal: AbortSignal.timeout(verifier.patience),
    })
    const verdict = verdictShape.safeParse(await answer.json())
    return answer.ok && verdict.success ? verdict.data : null
  } catch {
    return null
  }
}

function bare(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./, '')
}
