// @ts-check
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { requirePairs } from './pairs.mjs'
import { projectFolder } from './project.mjs'
import { Refusal } from './refusal.mjs'

/**
 * What `npm start` reads from the environment; docs/environment.md explains each.
 *
 * @typedef {object} Settings
 * @property {number} port
 * @property {string | undefined} host all interfaces when undefined
 * @property {string | undefined} databaseUrl the embedded PostgreSQL when undefined
 * @property {string | undefined} dataFolder as asked for; see dataFolder.mjs for the one in use
 * @property {string | undefined} mediaFolder `media` in the data folder when undefined
 * @property {string} siteUrl
 * @property {string | undefined} authSecret one of the data folder when undefined
 * @property {string | undefined} smtpUrl mails are written into the data folder when undefined
 * @property {string} mailFrom the address that mails come from
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  requirePairs(environment)
  const port = readPort(environment.PORT)
  const siteUrl = readSiteUrl(environment.SITE_URL) ?? `http://localhost:${port}`
  return {
    port,
    host: environment.HOST || undefined,
    databaseUrl: readDatabaseUrl(environment.DATABASE_URL),
    dataFolder: environment.KIOSQUE_DATA ? resolve(projectFolder, environment.KIOSQUE_DATA) : undefined,
    mediaFolder: environment.MEDIA_DIR ? resolve(projectFolder, environment.MEDIA_DIR) : undefined,
    siteUrl,
    authSecret: readAuthSecret(environment.AUTH_SECRET),
    smtpUrl: readSmtpUrl(environment.SMTP_URL),
    mailFrom: readMailFrom(environment.MAIL_FROM) ?? `no-reply@${mailHostOf(siteUrl)}`,
  }
}

/** @param {string | undefined} value */
function readPort(value) {
  if (!value) return 3000

  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port < 1 || port > 65535) {
    throw new Refusal(`PORT must be a whole number from 1 to 65535, not "${value}": try PORT=3000.`)
  }
  return port
}

/** @param {string | undefined} value */
function readDatabaseUrl(value) {
  if (!value) return undefined

  const url = tryUrl(value)
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new Refusal(
      'DATABASE_URL is not the address of a PostgreSQL: write it like postgres://user:password@host:5432/database.',
    )
  }
  return value
}

/** @param {string | undefined} value */
function readSiteUrl(value) {
  if (!value) return undefined

  const url = tryUrl(value)
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Refusal(`SITE_URL must be a web address such as https://news.example.org, not "${value}".`)
  }
  return url.origin
}

const wordsOfExamples =
  /(change|replace|your).?(me|this|it|own|secret|auth)|example|password|secret.?key|insecure|default/i

/** @param {string | undefined} value */
function readAuthSecret(value) {
  if (!value) return undefined

  // 32 random hexadecimal digits have eight different ones at least; what examples say has words in it.
  if (value.length < 32 || new Set(value).size < 8 || wordsOfExamples.test(value)) {
    throw new Refusal(
      'AUTH_SECRET is too easy to guess: set 32 random characters or more, as `openssl rand -base64 32` makes them.',
    )
  }
  return value
}

/** @param {string | undefined} value */
function readSmtpUrl(value) {
  if (!value) return undefined

  const url = tryUrl(value)
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname) {
    throw new Refusal('SMTP_URL is not the address of a mail server: write it like smtp://user:password@host:587.')
  }
  return value
}

/** @param {string | undefined} value */
function readMailFrom(value) {
  if (!value) return undefined

  if (!/^[^\s@<>",:;()[\]\\]{1,64}@[^\s@<>",:;()[\]\\]{1,190}$/.test(value)) {
    throw new Refusal(`MAIL_FROM must be an address such as news@example.org, not "${value}".`)
  }
  return value
}

/**
 * Whose name mails carry: an address in numbers has none.
 *
 * @param {string} siteUrl
 */
function mailHostOf(siteUrl) {
  const { hostname } = new URL(siteUrl)
  return isIP(hostname.replace(/^\[|\]$/g, '')) ? 'localhost' : hostname.replace(/^www\./, '')
}

/** @param {string} value */
function tryUrl(value) {
  return URL.canParse(value) ? new URL(value) : undefined
}
