import { type Challenge, createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { randomInt } from 'node:crypto'
import type { Ctx } from '../ctx.ts'
import { sealOf } from './keys.ts'

/** A second or so of a telephone's time, half a thousandth of ours: keys are derived until the one asked for is found. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 1_000, fewestKeys: 500, mostKeys: 1_500 }
/** How long a challenge may be answered, in milliseconds: as long as a form may lie open. */
const life = 3_600_000
const longestAnswer = 4_000

const answerShape = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.string(),
      cost: z.number(),
      data: z.object({ until: z.number() }),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      nonce: z.string(),
      salt: z.string(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

/** A challenge of ALTCHA: who answers it has worked for a while. It ends by our clock, which its signed data name. */
export function newChallenge(ctx: Pick<Ctx, 'site' | 'now'>): Promise<Challenge> {
  return createChallenge({
    algorithm: work.algorithm,
    cost: work.cost,
    counter: randomInt(work.fewestKeys, work.mostKeys),
    deriveKey,
    data: { until: ctx.now.getTime() + life },
    ...secrets(ctx),
  })
}

/** What an answer proves, to be taken once; null when it proves nothing. */
export async function readProof(ctx: Ctx, answer: string): Promise<{ proof: string; until: Date } | null> {
  const read = answerShape.safeParse(decode(answer))
  if (!read.success) return null

  const { challenge, solution } = read.data
  const until = new Date(challenge.parameters.data.until)
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets(ctx) })
  return verified && until > ctx.now ? { proof: challenge.signature, until } : null
}

function secrets({ site }: Pick<Ctx, 'site'>) {
  return {
    hmacSignatureSecret: sealOf(site.secret, { purpose: 'proofs', text: 'challenge' }),
    hmacKeySignatureSecret: sealOf(site.secret, { purpose: 'proofs', text: 'solution' }),
  }
}

/** The widget sends JSON in Base64; what is none is no answer. */
function decode(answer: string): unknown {
  if (answer.length > longestAnswer) return null
  try {
    return JSON.parse(Buffer.from(answer, 'base64').toString())
  } catch {
    return null
  }
}
