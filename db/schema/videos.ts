import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, identity, moment, reference, slugShape, state, translated, words } from './columns.ts'
import { media } from './media.ts'
import { sections } from './sections.ts'

export const videoProvider = pgEnum('video_provider', ['youtube', 'dailymotion', 'vimeo', 'file'])

export const videos = pgTable(
  'videos',
  {
    id: identity(),
    ...translated(),
    state: state('state').notNull().default('draft'),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    standfirst: words('standfirst'),
    sectionId: reference('section_id'),
    provider: videoProvider('provider').notNull(),
    providerRef: text('provider_ref'),
    fileId: reference('file_id').references(() => media.id, { onDelete: 'restrict' }),
    posterId: reference('poster_id').references(() => media.id, { onDelete: 'set null' }),
    durationSeconds: integer('duration_seconds'),
    publishedAt: moment('published_at'),
    createdAt: createdAt(),
  },
  (t) => [
    unique('videos_slug_unique').on(t.language, t.slug),
    slugShape('videos', t.slug),
    unique('videos_translation_unique').on(t.translationGroup, t.language),
    foreignKey({
      name: 'videos_section',
      columns: [t.language, t.sectionId],
      foreignColumns: [sections.language, sections.id],
    }),
    index('videos_latest')
      .on(t.language, t.publishedAt.desc(), t.id.desc())
      .where(sql`${t.state} = 'published'`),
    index('videos_file')
      .on(t.fileId)
      .where(sql`${t.fileId} is not null`),
    index('videos_poster')
      .on(t.posterId)
      .where(sql`${t.posterId} is not null`),
    check(
      'videos_source_fits_provider',
      sql`case when ${t.provider} = 'file' then ${t.fileId} is not null and ${t.providerRef} is null
          else ${t.providerRef} ~ '^[A-Za-z0-9_-]{4,32}$' and ${t.fileId} is null end`,
    ),
    check(
      'videos_published_has_time',
      sql`${t.state} not in ('published', 'scheduled') or ${t.publishedAt} is not null`,
    ),
    check('videos_duration_positive', sql`${t.durationSeconds} > 0`),
  ],
)
