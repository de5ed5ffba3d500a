import { jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, identity, moment, slugShape, state, translated, words } from './columns.ts'
import type { BodyDocument } from './document.ts'

export const pages = pgTable(
  'pages',
  {
    id: identity(),
    ...translated(),
    state: state('state').notNull().default('draft'),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    description: words('description'),
    body: jsonb('body').$type<BodyDocument>().notNull(),
    bodyHtml: words('body_html'),
    bodyText: words('body_text'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at'),
  },
  (t) => [
    unique('pages_slug_unique').on(t.language, t.slug),
    slugShape('pages', t.slug),
    unique('pages_translation_unique').on(t.translationGroup, t.language),
  ],
)
