import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, jsonb, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, identity, moment, reference, slugShape, state, translated, words } from './columns.ts'
import type { BodyDocument } from './document.ts'
import { media } from './media.ts'
import { sections } from './sections.ts'
import { videos } from './videos.ts'

export const commentMode = pgEnum('comment_mode', ['open', 'held', 'members', 'closed'])

export const articles = pgTable(
  'articles',
  {
    id: identity(),
    ...translated(),
    state: state('state').notNull().default('draft'),
    slug: text('slug').notNull(),
    kicker: words('kicker'),
    title: text('title').notNull(),
    standfirst: words('standfirst'),
    body: jsonb('body').$type<BodyDocument>().notNull(),
    bodyHtml: words('body_html'),
    bodyText: words('body_text'),
    wordCount: integer('word_count').notNull().default(0),
    sectionId: reference('section_id').notNull(),
    leadImageId: reference('lead_image_id').references(() => media.id, { onDelete: 'set null' }),
    videoId: reference('video_id').references(() => videos.id, { onDelete: 'set null' }),
    place: text('place'),
    publishedAt: moment('published_at'),
    updatedAt: moment('updated_at'),
    endsAt: moment('ends_at'),
    commentMode: commentMode('comment_mode').notNull().default('open'),
    ratingsOpen: boolean('ratings_open').notNull().default(true),
    seoTitle: text('seo_title'),
    seoDescription: text('seo_description'),
    commentCount: integer('comment_count').notNull().default(0),
    threadCount: integer('thread_count').notNull().default(0),
    ratingCount: integer('rating_count').notNull().default(0),
    ratingSum: integer('rating_sum').notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    unique('articles_slug_unique').on(t.language, t.slug),
    slugShape('articles', t.slug),
    unique('articles_translation_unique').on(t.translationGroup, t.language),
    unique('articles_language_id').on(t.language, t.id),
    foreignKey({
      name: 'articles_section',
      columns: [t.language, t.sectionId],
      foreignColumns: [sections.language, sections.id],
    }),
    index('articles_in_section').on(t.sectionId, t.publishedAt, t.id),
    index('articles_most_commented')
      .on(t.language, t.commentCount, t.publishedAt, t.id, t.endsAt)
      .where(sql`${t.state} = 'published'`),
    index('articles_lead_image_index').on(t.leadImageId),
    check(
      'articles_published_has_time',
      sql`${t.state} not in ('published', 'scheduled') or ${t.publishedAt} is not null`,
    ),
    check('articles_ends_after_start', sql`${t.endsAt} > ${t.publishedAt}`),
    check(
      'articles_counters_not_negative',
      sql`least(${t.commentCount}, ${t.threadCount}, ${t.ratingCount}, ${t.ratingSum}) >= 0`,
    ),
  ],
)
