import { randomInt } from 'node:crypto'

/** Without those that look like another. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 4
const signsInEach = 5

/** A password that nobody has thought of, 99 bits of it, to be read out and typed: `k7fmq-…`, 23 characters. */
export function newPassword(): string {
  const group = () => Array.from({ length: signsInEach }, () => signs[randomInt(signs.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}
