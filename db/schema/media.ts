import { sql } from 'drizzle-orm'
import { bigint, check, integer, jsonb, pgEnum, pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core'
import { agencies } from './agencies.ts'
import { createdAt, identity, language, moment, reference, words } from './columns.ts'

export const mediaKind = pgEnum('media_kind', ['image', 'video', 'audio', 'file'])

/** One ready-made size of an image. `path` is below the media folder; width and height are in pixels. */
export type Rendition = { format: 'webp' | 'avif' | 'jpeg'; width: number; height: number; path: string; bytes: number }

export const media = pgTable(
  'media',
  {
    id: identity(),
    kind: mediaKind('kind').notNull(),
    path: text('path').notNull().unique(),
    mimeType: text('mime_type').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    contentHash: text('content_hash').notNull().unique(),
    width: integer('width'),
    height: integer('height'),
    durationSeconds: integer('duration_seconds'),
    alt: words('alt'),
    caption: words('caption'),
    credit: words('credit'),
    rights: words('rights'),
    rightsEndAt: moment('rights_end_at'),
    agencyId: reference('agency_id').references(() => agencies.id, { onDelete: 'set null' }),
    focalX: real('focal_x').notNull().default(0.5),
    focalY: real('focal_y').notNull().default(0.5),
    color: text('color').notNull().default('#888888'),
    renditions: jsonb('renditions').$type<Rendition[]>().notNull().default([]),
    createdAt: createdAt(),
  },
  (t) => [
    check('media_focal_point_inside', sql`${t.focalX} between 0 and 1 and ${t.focalY} between 0 and 1`),
    check('media_image_has_size', sql`${t.kind} <> 'image' or (${t.width} > 0 and ${t.height} > 0)`),
    check('media_color_shape', sql`${t.color} ~ '^#[0-9a-f]{6}$'`),
  ],
)

/** What is said of it where one language is read; elsewhere what its own row says. */
export const mediaTexts = pgTable(
  'media_texts',
  {
    mediaId: reference('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    language: language('language').notNull(),
    alt: words('alt'),
    caption: words('caption'),
    credit: words('credit'),
  },
  (t) => [primaryKey({ columns: [t.mediaId, t.language] })],
)
