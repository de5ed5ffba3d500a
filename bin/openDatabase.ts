import { migrateDatabase } from '#db/migrate.ts'
import { codeOf } from './first/codeOf.mjs'
import { Refusal } from './first/refusal.mjs'
import { step } from './first/step.mjs'
import { openEmbeddedDatabase } from './postgres/embedded.ts'
import { checkGivenDatabase, placeOf } from './postgres/given.ts'

export type OpenDatabase = { url: string; close?: () => Promise<void> }
type Wish = { databaseUrl: string | undefined; dataFolder: string }

/** The database of the site: the one at DATABASE_URL, or the embedded one of the data folder. */
export async function openDatabase({ databaseUrl, dataFolder }: Wish): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    await step('Reaching the database', async (note) => note(await checkGivenDatabase(databaseUrl)))
    return { url: databaseUrl }
  }

  return step('Starting the database', async (note) => {
    const database = await openEmbeddedDatabase({ dataFolder })
    note(database.description)
    return database
  })
}

/** Brings the tables up to date, and puts the demonstration edition into a database that holds nothing. */
export async function prepareDatabase({ url, mediaFolder }: { url: string; mediaFolder: string }): Promise<void> {
  await step('Migrating the database', async (note) => {
    const { applied } = await migrateDatabase(url).catch((error: unknown) => {
      throw asRefusal(error, url)
    })
    note(applied === 0 ? 'up to date' : `${applied} applied`)
  })
  await step('Filling an empty database', async (note) => {
    const { fillEmptyDatabase } = await import('#domain/edition/fillEmptyDatabase.ts')
    const result = await fillEmptyDatabase({ databaseUrl: url, mediaFolder, now: new Date() })
    note(result === 'filled' ? 'with the demonstration edition' : 'not empty, left as it is')
  })
}

function asRefusal(error: unknown, url: string): unknown {
  const { user, database, server } = placeOf(url)
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (codeOf(cause) === '42501') {
      return new Refusal(
        `The user "${user}" may not change the tables of "${database}" (${cause.message}): make it the owner of that database.`,
      )
    }
    // Older servers miss its file, newer ones the feature.
    if (['58P01', '0A000'].includes(codeOf(cause) ?? '') && cause.message.includes('pg_trgm')) {
      return new Refusal(
        `The PostgreSQL at ${server} lacks pg_trgm, an extension that comes with it: install its "contrib" package there.`,
      )
    }
  }
  return error
}
