import { asc, eq, sql, type SQL } from 'drizzle-orm'
import { agencies, agencyTexts } from '#db/schema/agencies.ts'
import { articleAgencies, articlePeople, articleTags } from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'
import { media, mediaTexts } from '#db/schema/media.ts'
import { people, personTexts } from '#db/schema/people.ts'
import { sections } from '#db/schema/sections.ts'
import { tags } from '#db/schema/tags.ts'
import type { AgencyRow } from '#domain/agencies/queries.ts'
import type { Ctx } from '#domain/ctx.ts'
import { imageColumnsInLanguage, saidOfImageIn } from '#domain/media/columns.ts'
import type { PersonRow } from '#domain/people/queries.ts'
import { sectionColumns } from '#domain/sections/columns.ts'
import type { TagRow } from '#domain/tags/queries.ts'

export const cardColumns = {
  id: articles.id,
  language: articles.language,
  translationGroup: articles.translationGroup,
  slug: articles.slug,
  kicker: articles.kicker,
  title: articles.title,
  standfirst: articles.standfirst,
  place: articles.place,
  publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
  updatedAt: articles.updatedAt,
  wordCount: articles.wordCount,
  commentMode: articles.commentMode,
  ratingsOpen: articles.ratingsOpen,
  commentCount: articles.commentCount,
  ratingCount: articles.ratingCount,
  ratingSum: articles.ratingSum,
  seoTitle: articles.seoTitle,
  seoDescription: articles.seoDescription,
  videoId: articles.videoId,
  section: sectionColumns,
  leadImage: imageColumnsInLanguage,
  agencies: sql<AgencyRow[]>`(
    select coalesce(json_agg(json_build_object('id', ${agencies.id}, 'language', ${articles.language}, 'slug', ${agencies.slug},
      'name', coalesce(${agencyTexts.name}, ${agencies.name}),
      'description', coalesce(${agencyTexts.description}, ${agencies.description}),
      'url', ${agencies.url}) order by ${articleAgencies.position}, ${agencies.id}), '[]')
    from ${articleAgencies} join ${agencies} on ${agencies.id} = ${articleAgencies.agencyId}
    left join ${agencyTexts} on ${agencyTexts.agencyId} = ${agencies.id} and ${agencyTexts.language} = ${articles.language}
    where ${articleAgencies.articleId} = ${articles.id})`,
  people: sql<PersonRow[]>`(
    select coalesce(json_agg(json_build_object('id', ${people.id}, 'language', ${articles.language}, 'slug', ${people.slug},
      'name', coalesce(${personTexts.name}, ${people.name}),
      'role', coalesce(${personTexts.role}, ${people.role}),
      'biography', coalesce(${personTexts.biography}, ${people.biography}),
      'pictureId', ${people.pictureId}) order by ${articlePeople.position}, ${people.id}), '[]')
    from ${articlePeople} join ${people} on ${people.id} = ${articlePeople.personId}
    left join ${personTexts} on ${personTexts.personId} = ${people.id} and ${personTexts.language} = ${articles.language}
    where ${articlePeople.articleId} = ${articles.id})`,
  tags: sql<TagRow[]>`(
    select coalesce(json_agg(json_build_object('id', ${tags.id}, 'language', ${tags.language},
      'translationGroup', ${tags.translationGroup}, 'slug', ${tags.slug}, 'name', ${tags.name}, 'description', ${tags.description}) order by ${articleTags.position}, ${tags.id}), '[]')
    from ${articleTags} join ${tags} on ${tags.id} = ${articleTags.tagId}
    where ${articleTags.articleId} = ${articles.id})`,
}

/** An article as lists show it: all that stands around the text, in one row. */
export type ArticleRow = Awaited<ReturnType<typeof readCards>>[number]['article']

/**
 * Reads articles in one statement. `picked` is a select of three columns: `owner` (what the article is read for), `id` and
 * `rank`; rows come by owner, then rank. It must let through published articles only.
 */
export async function readCards(ctx: Ctx, picked: SQL) {
  const rows = await ctx.db
    .select({
      owner: sql<number>`picked.owner`.mapWith(Number),
      rank: sql<number>`picked.rank`.mapWith(Number),
      ...cardColumns,
    })
    .from(sql`(${picked}) as picked(owner, id, rank)`)
    .innerJoin(articles, eq(articles.id, sql`picked.id`))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, eq(media.id, articles.leadImageId))
    .leftJoin(mediaTexts, saidOfImageIn(articles.language))
    .orderBy(asc(sql`picked.owner`), asc(sql`picked.rank`))
  return rows.map(({ owner, rank, ...article }) => ({ owner, rank, article }))
}

export type CommentMode = ArticleRow['commentMode']
