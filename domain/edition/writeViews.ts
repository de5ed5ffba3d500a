import { sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { siteSettings } from '#db/schema/site.ts'
import { articleViews } from '#db/schema/views.ts'
import { randomFrom } from '#db/seed/illustrations/random.ts'
import type { Writing } from './fillEmptyDatabase.ts'

const day = 24 * 60 * 60 * 1000
const daysKept = 30

/** Readers as a paper has them: most on the first day, ever fewer after it, more where many comment. The same at every filling. */
export async function writeViews({ db, now }: Writing): Promise<void> {
  const written = await db.select().from(articles)
  for (const { id, language, slug, publishedAt, commentCount } of written) {
    if (publishedAt === null) continue
    const random = randomFrom(slug)
    const first = random.between(150, 2600) * (1 + commentCount / 12)
    const staying = random.between(0.55, 0.85)
    const age = Math.floor((now.valueOf() - publishedAt.valueOf()) / day)
    const rows = Array.from({ length: Math.min(age + 1, daysKept) }, (_, since) => ({
      language,
      articleId: id,
      day: sql`(${publishedAt}::timestamptz at time zone (select ${siteSettings.timeZone} from ${siteSettings}))::date
        + ${since}::int`,
      views: Math.max(1, Math.round(first * staying ** since)),
    }))
    await db.insert(articleViews).values(rows)
  }
}
