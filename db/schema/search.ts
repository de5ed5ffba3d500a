import { sql } from 'drizzle-orm'
import { customType, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { language, moment, reference } from './columns.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** What the search knows of each published article. Triggers write it, at the commit of whatever it is made from. */
export const articleSearch = pgTable(
  'article_search',
  {
    articleId: reference('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    language: language('language').notNull(),
    publishedAt: moment('published_at').notNull(),
    endsAt: moment('ends_at'),
    sectionId: reference('section_id').notNull(),
    videoId: reference('video_id'),
    /** The title as `fold_words` spells it, for suggestions. */
    title: text('title').notNull(),
    /** The stems of its words, and what it belongs to: `S1` a section, `T1` a tag, `P1` a person, `Kv` and `Kg` its kinds. */
    words: tsvector('words').notNull(),
  },
  (t) => [
    index('article_search_words').using('gin', t.words),
    index('article_search_newest').on(t.language, t.publishedAt, t.articleId),
  ],
)

/** Every word that was ever published, to tell what a mistyped one may have meant. Triggers add to it. */
export const searchWords = pgTable(
  'search_words',
  {
    language: language('language').notNull(),
    /** As `word_key` spells it: in the letters and digits of ASCII, whatever the script. */
    key: text('key').notNull(),
    /** As it was written, folded letters and all. */
    written: text('written').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.language, t.key] }),
    index('search_words_similar').using('gin', sql`${t.key} gin_trgm_ops`),
  ],
)
