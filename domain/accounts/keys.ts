import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Each use of the installation's secret has a key of its own, so that what one gives away says nothing of another. */
export type Purpose = 'networks' | 'links' | 'mails' | 'authenticators' | 'proofs' | 'attempts' | 'nextAuth'

function keyFor(secret: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'kiosque', purpose, 32))
}

/** 32 random bytes, as 43 characters that an address and a cookie can carry. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret that nobody could guess. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** What only this installation can make of a text. */
export function sealOf(secret: string, { purpose, text }: { purpose: Purpose; text: string }): string {
  return createHmac('sha256', keyFor(secret, purpose)).update(text).digest('base64url')
}

/** AES-256-GCM; `decrypt` throws where the text was made with another secret or changed since. */
export function encrypt(secret: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'authenticators'), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

export function decrypt(secret: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, 'authenticators'), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
