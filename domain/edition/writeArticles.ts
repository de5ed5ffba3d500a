import {
  articleAgencies,
  articleGallery,
  articlePeople,
  articleSections,
  articleSlugs,
  articleTags,
  relatedArticles,
} from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'
import { ratings } from '#db/schema/ratings.ts'
import { bodyColumns } from '#domain/body/derive.ts'
import { countWords } from '#domain/body/toText.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { requireId, type Ids } from './requireId.ts'
import { ago } from './times.ts'
import { pictureKey } from './writePictures.ts'
import type { Taxonomy } from './writeTaxonomy.ts'

type Around = { edition: Edition; taxonomy: Taxonomy; pictures: Ids; videos: Ids }

/** Articles with all that hangs on them; known by slug. */
export async function writeArticles(writing: Writing, around: Around): Promise<Ids> {
  const ids: Ids = new Map()
  for (const article of around.edition.articles)
    ids.set(article.slug, await writeArticle(writing, { ...around, article }))
  for (const { slug, front } of around.edition.articles) {
    if (front.related.length === 0) continue
    const chosen = front.related.map((other, position) => ({
      articleId: requireId(ids, slug),
      relatedId: requireId(ids, other),
      position,
    }))
    await writing.db.insert(relatedArticles).values(chosen)
  }
  return ids
}

async function writeArticle({ db, now }: Writing, around: Around & { article: Edition['articles'][number] }) {
  const { slug, front, body } = around.article
  const { taxonomy, pictures, videos } = around
  const text = bodyColumns(body)
  const [row] = await db
    .insert(articles)
    .values({
      ...text,
      language: 'fr',
      state: 'published',
      slug,
      kicker: front.kicker,
      title: front.title,
      standfirst: front.standfirst,
      wordCount: countWords(`${front.standfirst} ${text.bodyText}`),
      sectionId: requireId(taxonomy.sections, front.section),
      leadImageId: requireId(pictures, pictureKey(front.image)),
      videoId: front.video === undefined ? null : requireId(videos, front.video),
      place: front.place ?? null,
      publishedAt: ago(now, { hours: front.hoursAgo }),
      updatedAt: front.updatedHoursAgo === undefined ? null : ago(now, { hours: front.updatedHoursAgo }),
      commentMode: front.comments,
    })
    .returning({ id: articles.id })
  if (row === undefined) throw new Error(`The article ${slug} was not written.`)
  const articleId = row.id

  const links = {
    sections: front.alsoIn.map((path) => ({ articleId, sectionId: requireId(taxonomy.sections, path) })),
    tags: front.tags.map((tag, position) => ({ articleId, tagId: requireId(taxonomy.tags, tag), position })),
    people: front.people.map((name, position) => ({ articleId, personId: requireId(taxonomy.people, name), position })),
    agencies: front.agencies.map((name, position) => ({
      articleId,
      agencyId: requireId(taxonomy.agencies, name),
      position,
    })),
    gallery: front.gallery.map((image, position) => ({
      articleId,
      mediaId: requireId(pictures, pictureKey(image)),
      position,
    })),
    slugs: front.formerSlugs.map((former) => ({ articleId, language: 'fr' as const, slug: former })),
    ratings: front.ratings.map((stars, index) => ({ articleId, voterKey: `demonstration-${index + 1}`, stars })),
  }
  if (links.sections.length > 0) await db.insert(articleSections).values(links.sections)
  if (links.tags.length > 0) await db.insert(articleTags).values(links.tags)
  if (links.people.length > 0) await db.insert(articlePeople).values(links.people)
  if (links.agencies.length > 0) await db.insert(articleAgencies).values(links.agencies)
  if (links.gallery.length > 0) await db.insert(articleGallery).values(links.gallery)
  if (links.slugs.length > 0) await db.insert(articleSlugs).values(links.slugs)
  if (links.ratings.length > 0) await db.insert(ratings).values(links.ratings)
  return articleId
}
