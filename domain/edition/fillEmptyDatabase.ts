import { join } from 'node:path'
import { openDatabase, openPool, type Database } from '#db/client.ts'
import { siteSettings } from '#db/schema/site.ts'
import { sql } from 'drizzle-orm'
import { readEdition } from './readEdition.ts'
import { writeArrangement } from './writeArrangement.ts'
import { writeArticles } from './writeArticles.ts'
import { writeComments } from './writeComments.ts'
import { writePictures } from './writePictures.ts'
import { writePolls } from './writePolls.ts'
import { writeTaxonomy } from './writeTaxonomy.ts'
import { writeVideos } from './writeVideos.ts'
import { writeViews } from './writeViews.ts'

export type Writing = { db: Database; now: Date }

const editionFolder = join(process.cwd(), 'db/seed/edition')
const fillLock = 5_470_237

/**
 * Fills a database that holds no paper yet with the demonstration edition, all of it or nothing, its times counted back from
 * `now`; pictures go below `mediaFolder`. Of processes that start together one fills, the others find it filled.
 */
export async function fillEmptyDatabase(place: {
  databaseUrl: string
  mediaFolder: string
  now: Date
}): Promise<'filled' | 'notEmpty'> {
  const pool = openPool(place.databaseUrl)
  try {
    return await openDatabase(pool).transaction(async (db) => {
      await db.execute(sql`set local statement_timeout = 0`)
      await db.execute(sql`set local idle_in_transaction_session_timeout = 0`)
      await db.execute(sql`select pg_advisory_xact_lock(${fillLock})`)
      if ((await db.$count(siteSettings)) > 0) return 'notEmpty'

      const edition = await readEdition(editionFolder)
      const writing: Writing = { db, now: place.now }
      const taxonomy = await writeTaxonomy(writing, edition)
      const pictures = await writePictures(writing, { edition, mediaFolder: place.mediaFolder })
      const videos = await writeVideos(writing, { edition, taxonomy, pictures, mediaFolder: place.mediaFolder })
      const articles = await writeArticles(writing, { edition, taxonomy, pictures, videos })
      await writeComments(writing, { edition, articles })
      await writePolls(writing, edition.polls)
      await writeArrangement(writing, { edition, taxonomy, articles })
      await writeViews(writing)
      return 'filled'
    })
  } finally {
    await pool.end()
  }
}
