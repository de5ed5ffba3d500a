import { hash, verify } from '@node-rs/argon2'
import type { FieldReason } from './fields.ts'
import { whenItsTurnComes } from './hashQueue.ts'
import { strengthOf } from './strength.ts'

/** In characters, as a person counts them. */
const allowed = { least: 8, most: 128 }

/** What OWASP asks of Argon2id, the algorithm that the library takes by itself: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What is kept of a password. Throws `SERVICE_UNAVAILABLE` while too many wait for theirs. */
export function hashPassword(password: string): Promise<string> {
  return whenItsTurnComes(() => hash(normal(password), cost))
}

/**
 * Whether it is the password that was hashed. Without a hash, or with more than a password can be, it is not, and that takes
 * the same time. Throws `SERVICE_UNAVAILABLE` while too many wait.
 */
export function isPassword({ hash: kept, password }: { hash: string | null; password: string }): Promise<boolean> {
  const canBeOne = charactersIn(password) <= allowed.most
  if (kept !== null && canBeOne) return whenItsTurnComes(() => verify(kept, normal(password)))

  return whenItsTurnComes(async () => {
    await hash(canBeOne ? normal(password) : '', cost)
    return false
  })
}

/** Why a password cannot be taken; null when it can. `about` are the person's own words: name, identifier, address. */
export async function weaknessOf(given: { password: string; about: string[] }): Promise<FieldReason | null> {
  const length = charactersIn(given.password)
  if (length === 0) return 'empty'
  if (length < allowed.least) return 'tooShort'
  if (length > allowed.most) return 'tooLong'

  const strength = await strengthOf(given)
  return strength === 'enough' ? null : strength
}

function charactersIn(password: string): number {
  return [...password].length
}

/** Keyboards write one character in several ways; NIST SP 800-63B asks for one of these forms before hashing. Nothing is cut. */
function normal(password: string): string {
  return password.normalize('NFKC')
}
