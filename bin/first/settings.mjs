// @ts-check
import { resolve } from 'node:path'
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
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  const port = readPort(environment.PORT)
  return {
    port,
    host: environment.HOST || undefined,
    databaseUrl: readDatabaseUrl(environment.DATABASE_URL),
    dataFolder: environment.KIOSQUE_DATA ? resolve(projectFolder, environment.KIOSQUE_DATA) : undefined,
    mediaFolder: environment.MEDIA_DIR ? resolve(projectFolder, environment.MEDIA_DIR) : undefined,
    siteUrl: readSiteUrl(environment.SITE_URL) ?? `http://localhost:${port}`,
    authSecret: environment.AUTH_SECRET || undefined,
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

/** @param {string} value */
function tryUrl(value) {
  return URL.canParse(value) ? new URL(value) : undefined
}
