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
import { noIds, requireId, type Ids, type IdsInEach } from './requireId.ts'
import type { EditionImage } from './shapes.ts'
import { ago } from './times.ts'
import { translationGroups } from './translationGroups.ts'
import { pictureKey } from './writePictures.ts'
import type { Taxonomy } from './writeTaxonomy.ts'

type Around = { edition: Edition; taxonomy: Taxonomy; pictures: Ids; videos: IdsInEach }
type EditionArticle = Edition['articles'][number]
type Known = ReturnType<typeof known>

/** Articles with all that hangs on them; known by slug. */
export async function writeArticles(writing: Writing, around: Around): Promise<IdsInEach> {
  const ids = noIds()
  const groupOf = translationGroups(around.edition.articles)
  for (const article of around.edition.articles) {
    const names = known(article, around)
    const id = await writeArticle(writing, { article, names, translationGroup: groupOf(article) })
    await writeLinks(writing, { article, names, articleId: id })
    ids[article.language].set(article.slug, id)
  }
  await writeRelated(writing, { edition: around.edition, ids })
  return ids
}

/** Finds what an article's file names, as it is in the article's language. */
function known({ language, file }: EditionArticle, { taxonomy, pictures, videos }: Around) {
  return {
    section: (key: string) => requireId(taxonomy.sections[language], { key, file }),
    tag: (key: string) => requireId(taxonomy.tags[language], { key, file }),
    person: (key: string) => requireId(taxonomy.people, { key, file }),
    agency: (key: string) => requireId(taxonomy.agencies, { key, file }),
    video: (key: string) => requireId(videos[language], { key, file }),
    picture: (image: EditionImage) => requireId(pictures, { key: pictureKey(image), file }),
  }
}

async function writeArticle(
  { db, now }: Writing,
  { article, names, translationGroup }: { article: EditionArticle; names: Known; translationGroup: string },
) {
  const text = bodyColumns(article.body)
  const [row] = await db
    .insert(articles)
    .values({
      ...text,
      language: article.language,
      translationGroup,
      state: 'published',
      slug: article.slug,
      kicker: article.kicker,
      title: article.title,
      standfirst: article.standfirst,
      wordCount: countWords(`${article.standfirst} ${text.bodyText}`),
      sectionId: names.section(article.section),
      leadImageId: names.picture(article.image),
      videoId: article.video === undefined ? null : names.video(article.video),
      place: article.place ?? null,
      publishedAt: ago(now, { hours: article.hoursAgo }),
      updatedAt: article.updatedHoursAgo === undefined ? null : ago(now, { hours: article.updatedHoursAgo }),
      commentMode: article.comments,
    })
    .returning({ id: articles.id })
  if (row === undefined) throw new Error(`The article ${article.slug} was not written.`)
  return row.id
}

async function writeLinks(
  { db }: Writing,
  { article, names, articleId }: { article: EditionArticle; names: Known; articleId: number },
) {
  const { language } = article
  const sections = article.alsoIn.map((path) => ({ articleId, sectionId: names.section(path) }))
  const tags = article.tags.map((key, position) => ({ articleId, tagId: names.tag(key), position }))
  const people = article.people.map((key, position) => ({ articleId, personId: names.person(key), position }))
  const agencies = article.agencies.map((key, position) => ({ articleId, agencyId: names.agency(key), position }))
  const gallery = article.gallery.map((image, position) => ({ articleId, mediaId: names.picture(image), position }))
  const slugs = article.formerSlugs.map((slug) => ({ articleId, language, slug }))
  const votes = article.ratings.map((stars, index) => ({ articleId, voterKey: `demonstration-${index + 1}`, stars }))

  if (sections.length > 0) await db.insert(articleSections).values(sections)
  if (tags.length > 0) await db.insert(articleTags).values(tags)
  if (people.length > 0) await db.insert(articlePeople).values(people)
  if (agencies.length > 0) await db.insert(articleAgencies).values(agencies)
  if (gallery.length > 0) await db.insert(articleGallery).values(gallery)
  if (slugs.length > 0) await db.insert(articleSlugs).values(slugs)
  if (votes.length > 0) await db.insert(ratings).values(votes)
}

async function writeRelated({ db }: Writing, { edition, ids }: { edition: Edition; ids: IdsInEach }) {
  for (const { language, file, slug, related } of edition.articles) {
    if (related.length === 0) continue
    const find = (key: string) => requireId(ids[language], { key, file })
    const chosen = related.map((other, position) => ({ articleId: find(slug), relatedId: find(other), position }))
    await db.insert(relatedArticles).values(chosen)
  }
}
