import { badInput } from './errors.ts'

const slugShape = /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u

/**
 * Whether this could be the slug of anything: letters and digits of any script in groups joined by hyphens, 200 characters
 * at most. Errors: `BAD_USER_INPUT` for text PostgreSQL cannot hold.
 */
export function isSlug(value: string): boolean {
  requireText(value)
  return value.length <= 200 && slugShape.test(value)
}

/** The same for a section's path: up to ten slugs joined by `/`. */
export function isSectionPath(value: string): boolean {
  const slugs = value.split('/', 11)
  return slugs.length <= 10 && slugs.every(isSlug)
}

function requireText(value: string): void {
  if (value.includes('\0') || !value.isWellFormed())
    throw badInput('Text with NUL bytes or lone surrogates is not accepted.')
}
