import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { agencies } from './agencies.ts'
import { articles } from './articles.ts'
import { createdAt, language, reference, words } from './columns.ts'
import { media } from './media.ts'
import { people } from './people.ts'
import { sections } from './sections.ts'
import { tags } from './tags.ts'

const article = () =>
  reference('article_id')
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' })
const position = () => integer('position').notNull().default(0)

/** Every slug an article ever had, the present one included, so that no address is ever given twice. A trigger fills it. */
export const articleSlugs = pgTable(
  'article_slugs',
  {
    language: language('language').notNull(),
    slug: text('slug').notNull(),
    articleId: article(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.language, t.slug] }), index('article_slugs_article').on(t.articleId)],
)

export const articleSections = pgTable(
  'article_sections',
  {
    articleId: article(),
    sectionId: reference('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.sectionId] }), index('article_sections_section').on(t.sectionId)],
)

export const articleTags = pgTable(
  'article_tags',
  {
    articleId: article(),
    tagId: reference('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
    position: position(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.tagId] }), index('article_tags_tag').on(t.tagId)],
)

export const articlePeople = pgTable(
  'article_people',
  {
    articleId: article(),
    personId: reference('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'restrict' }),
    position: position(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.personId] }), index('article_people_person').on(t.personId)],
)

export const articleAgencies = pgTable(
  'article_agencies',
  {
    articleId: article(),
    agencyId: reference('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'restrict' }),
    position: position(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.agencyId] }), index('article_agencies_agency').on(t.agencyId)],
)

export const articleGallery = pgTable(
  'article_gallery',
  {
    articleId: article(),
    mediaId: reference('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    position: position(),
    caption: words('caption'),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.mediaId] }), index('article_gallery_media').on(t.mediaId)],
)

export const relatedArticles = pgTable(
  'related_articles',
  {
    articleId: article(),
    relatedId: reference('related_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: position(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.relatedId] }),
    index('related_articles_related').on(t.relatedId),
    check('related_articles_not_itself', sql`${t.articleId} <> ${t.relatedId}`),
  ],
)
