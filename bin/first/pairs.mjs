// @ts-check
import { Refusal } from './refusal.mjs'

const pairs = [
  ['RECAPTCHA_SITE_KEY', 'RECAPTCHA_SECRET_KEY'],
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
]

/**
 * Refuses half of what is of use only as a whole.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export function requirePairs(environment) {
  for (const names of pairs) {
    const missing = names.filter((name) => !environment[name])
    if (missing.length === 1)
      throw new Refusal(`${names.join(' and ')} go together: set ${missing[0]} too, or neither.`)
  }
}
