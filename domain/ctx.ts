import type { Database } from '#db/client.ts'
import type { Recaptcha } from './accounts/recaptcha.ts'
import type { Viewer } from './accounts/viewer.ts'
import type { CacheTag } from './cacheTags.ts'

/** All that a verb or query may know of the world around it. */
export type Ctx = {
  db: Database
  viewer: Viewer
  /** The moment of the request: one for all it does. */
  now: Date
  caller: Caller
  site: Installation
  /** Expires what is cached under these tags once the transaction has committed. */
  invalidate: (...tags: CacheTag[]) => void
}

/** From where it is asked. Networks are kept as salted hashes only, devices by the name that they give themselves. */
export type Caller = {
  /** The IP address that the connection, or a proxy one of the configured believes, came from. Empty for the paper itself. */
  network: string
  /** The `User-Agent`, cut at 300 characters. */
  device: string
}

export type Installation = {
  /** The origin that links in mails begin with: `SITE_URL`. */
  url: string
  /** What keys are derived from: `AUTH_SECRET`. See `accounts/keys.ts`. */
  secret: string
  /** reCAPTCHA instead of a proof of work: `RECAPTCHA_SITE_KEY` and `RECAPTCHA_SECRET_KEY`. */
  recaptcha?: Recaptcha
  /** Signing in through Google: `GOOGLE_CLIENT_ID` and `GOOGLE_CLIENT_SECRET`. */
  google?: GoogleKeys
  /** Where pictures are kept: `MEDIA_DIR`. */
  mediaFolder: string
}

export type GoogleKeys = {
  clientId: string
  clientSecret: string
  /** Who speaks for Google, where it is not Google. */
  wellKnown?: string
}
