import pg from 'pg'
import { codeOf } from '../first/codeOf.mjs'
import { Refusal } from '../first/refusal.mjs'

const oldestVersion = 150_000

/** Makes sure that the PostgreSQL at DATABASE_URL can hold the site, or refuses with what to do about it. */
export async function checkGivenDatabase(url: string): Promise<string> {
  const place = placeOf(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name,
              current_setting('server_encoding') AS encoding, pg_is_in_recovery() AS standby,
              has_database_privilege(current_database(), 'CREATE') AS may_create`,
    )
    const refusal = unfitness(place, rows[0])
    if (refusal) throw refusal
    return `PostgreSQL ${String(rows[0].name).split(' ')[0]} at ${place.server}`
  } catch (error) {
    throw error instanceof Refusal ? error : connectionRefusal(place, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

type Place = { server: string; machine: string; database: string; user: string }
type Server = { version: number; name: string; encoding: string; standby: boolean; may_create: boolean }

/** Everything of the address but the password. */
export function placeOf(url: string): Place {
  const { hostname, port, pathname, username } = new URL(url)
  const user = decodeURIComponent(username) || 'postgres'
  const machine = hostname || 'localhost'
  return {
    server: `${machine}:${port || 5432}`,
    machine,
    database: decodeURIComponent(pathname.slice(1)) || user,
    user,
  }
}

export function unfitness(place: Place, server: Server): Refusal | undefined {
  if (server.version < oldestVersion) {
    return new Refusal(
      `The database at ${place.server} is PostgreSQL ${server.name}, and Kiosque needs 15 or later: upgrade it, or unset DATABASE_URL to use the embedded one.`,
    )
  }
  if (server.encoding !== 'UTF8') {
    return new Refusal(
      `The database "${place.database}" at ${place.server} is encoded in ${server.encoding}: make one with \`createdb --encoding=UTF8 --template=template0\` and point DATABASE_URL to it.`,
    )
  }
  if (server.standby) {
    return new Refusal(`The database at ${place.server} is a read-only standby: point DATABASE_URL to the primary.`)
  }
  if (!server.may_create) {
    return new Refusal(
      `The user "${place.user}" may not create tables in "${place.database}" at ${place.server}: make it the owner of that database.`,
    )
  }
  return undefined
}

export function connectionRefusal(place: Place, error: unknown): Refusal {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refusal(`No machine named "${place.machine}" was found: correct the address in DATABASE_URL.`)
    case 'ECONNREFUSED':
      return new Refusal(
        `No database answers at ${place.server}: start it, or correct DATABASE_URL, or unset it to use the embedded PostgreSQL.`,
      )
    case '28P01':
      return new Refusal(
        `The database at ${place.server} does not accept the password of the user "${place.user}": correct DATABASE_URL.`,
      )
    case '28000':
      return new Refusal(
        `The database at ${place.server} does not let the user "${place.user}" in: create that role there, or correct DATABASE_URL.`,
      )
    case '3D000':
      return new Refusal(
        `There is no database "${place.database}" at ${place.server}: create it with \`createdb ${place.database}\`, or correct DATABASE_URL.`,
      )
  }
  if (message.includes('password must be a string')) {
    return new Refusal(`The database at ${place.server} asks for a password: add it to DATABASE_URL.`)
  }
  const reason = /timeout|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/.test(`${code} ${message}`)
    ? 'it does not answer'
    : message
  return new Refusal(
    `The database at ${place.server} cannot be reached (${reason}): check that it runs and that DATABASE_URL is right.`,
  )
}
