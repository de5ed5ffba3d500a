import { sql, type SQL } from 'drizzle-orm'
import { sections } from '#db/schema/sections.ts'
import { tags } from '#db/schema/tags.ts'
import type { Ctx } from '#domain/ctx.ts'
import type { Language } from '#domain/languages.ts'

export type OwnerKind = 'section' | 'tag' | 'person' | 'agency'

/** From a moment, to one that is no longer part of it; open where there is none. */
export type Period = { from?: Date | null | undefined; before?: Date | null | undefined }

/** SQL for the number of the list of everything in one language; null while nothing was ever published in it. */
export function editionList(language: Language): SQL {
  return listNumber({ kind: 'edition', owner: sql`0`, language: sql`${language}` })
}

/**
 * SQL for the number of the list that belongs to `owner`, which is SQL for an id; null where nothing ever stood in it.
 * Without a language it is the owner's own, which people and agencies have none of.
 */
export function listOf({ kind, owner, language }: { kind: OwnerKind; owner: SQL; language: Language | null }): SQL {
  return listNumber({ kind, owner, language: language === null ? ownLanguage(kind, owner) : sql`${language}` })
}

/** What of a period has come by now: `from` included, `until` not. Times are whole milliseconds. */
export function boundsOf(ctx: Ctx, { from, before }: Period): { from: Date | null; until: Date } {
  const afterNow = new Date(ctx.now.valueOf() + 1)
  return { from: from ?? null, until: before != null && before < afterNow ? before : afterNow }
}

/** Which entries, called `e`, readers see at this moment, of a period if one is given. */
export function isShown(ctx: Ctx, period: Period = {}): SQL {
  const { from, until } = boundsOf(ctx, period)
  return sql`e.published_at >= ${from ?? '-infinity'} and e.published_at < ${until} and ${hasNotEnded(ctx)}`
}

/** Which entries, called `e`, have not ended by now. */
export function hasNotEnded(ctx: Ctx): SQL {
  return sql`(e.ends_at is null or e.ends_at > ${ctx.now})`
}

/** Which entries, called `e`, are of an article that stands in this list too. */
export function standsIn(list: SQL): SQL {
  return sql`exists (select from list_entries beside where beside.article_id = e.article_id and beside.list_id = ${list})`
}

function listNumber({ kind, owner, language }: { kind: OwnerKind | 'edition'; owner: SQL; language: SQL }): SQL {
  return sql`(select id from lists where kind = ${kind} and owner_id = ${owner} and language = ${language})`
}

function ownLanguage(kind: OwnerKind, owner: SQL): SQL {
  switch (kind) {
    case 'section':
      return sql`(select ${sections.language} from ${sections} where ${sections.id} = ${owner})`
    case 'tag':
      return sql`(select ${tags.language} from ${tags} where ${tags.id} = ${owner})`
    case 'person':
    case 'agency':
      return sql`null`
  }
}
