import { agencies } from '#db/schema/agencies.ts'
import { articleAgencies, articlePeople, articleTags, relatedArticles } from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { people } from '#db/schema/people.ts'
import { ballotChoices, ballots, pollOptions, polls } from '#db/schema/polls.ts'
import { sections } from '#db/schema/sections.ts'
import { tags } from '#db/schema/tags.ts'
import { articleViews } from '#db/schema/views.ts'
import { bodyColumns } from '#domain/body/derive.ts'
import { bodyFromMarkdown } from '#domain/body/fromMarkdown.ts'
import type { Language } from '#domain/languages.ts'
import type { Newsroom } from './newsroom.ts'

type Row<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>

/** Writes straight to the tables, for what a test needs to find there. */
export function writer({ db, now }: Newsroom) {
  let written = 0
  const next = () => (written += 1)
  const hoursBefore = (hours: number) => new Date(now.valueOf() - hours * 3_600_000)

  return {
    async section(slug: string, row: Row<typeof sections> = {}) {
      return only(
        await db
          .insert(sections)
          .values({ language: 'fr', slug, name: slug, ...row })
          .returning(),
      )
    },
    async tag(slug: string, row: Row<typeof tags> = {}) {
      return only(
        await db
          .insert(tags)
          .values({ language: 'fr', slug, name: slug, ...row })
          .returning(),
      )
    },
    async person(slug: string, row: Row<typeof people> = {}) {
      return only(
        await db
          .insert(people)
          .values({ slug, name: slug, ...row })
          .returning(),
      )
    },
    async agency(slug: string) {
      return only(await db.insert(agencies).values({ slug, name: slug }).returning())
    },
    /** Published one hour before now, unless told otherwise; `tags` and `people` by id. */
    async article(
      row: Row<typeof articles> & { sectionId: number },
      links: { tags?: number[]; people?: number[]; agencies?: number[]; related?: number[] } = {},
    ) {
      const n = next()
      const article = only(
        await db
          .insert(articles)
          .values({
            language: 'fr',
            state: 'published',
            slug: `article-${n}`,
            title: `Article ${n}`,
            publishedAt: hoursBefore(1),
            ...bodyColumns(bodyFromMarkdown('Un paragraphe.')),
            ...row,
          })
          .returning(),
      )
      for (const [position, tagId] of (links.tags ?? []).entries()) {
        await db.insert(articleTags).values({ articleId: article.id, tagId, position })
      }
      for (const [position, personId] of (links.people ?? []).entries()) {
        await db.insert(articlePeople).values({ articleId: article.id, personId, position })
      }
      for (const [position, agencyId] of (links.agencies ?? []).entries()) {
        await db.insert(articleAgencies).values({ articleId: article.id, agencyId, position })
      }
      for (const [position, relatedId] of (links.related ?? []).entries()) {
        await db.insert(relatedArticles).values({ articleId: article.id, relatedId, position })
      }
      return article
    },
    /** So many views on each day. */
    async views({ id, language }: { id: number; language: Language }, views: Record<string, number>) {
      const rows = Object.entries(views).map(([day, count]) => ({ articleId: id, language, day, views: count }))
      await db.insert(articleViews).values(rows)
    },
    async comment(articleId: number, row: Row<typeof comments> = {}) {
      const n = next()
      const values = { articleId, authorName: 'Nadia', text: `Commentaire ${n}`, state: 'published' as const, ...row }
      return only(await db.insert(comments).values(values).returning())
    },
    /** A single-choice poll with so many ballots for each option. */
    async poll(options: Record<string, number>, row: Row<typeof polls> = {}) {
      const values = {
        language: 'fr' as const,
        state: 'published' as const,
        slug: `poll-${next()}`,
        question: '?',
        opensAt: hoursBefore(24),
        ...row,
      }
      const poll = only(await db.insert(polls).values(values).returning())
      for (const [index, [text, votes]] of Object.entries(options).entries()) {
        const option = only(
          await db
            .insert(pollOptions)
            .values({ pollId: poll.id, position: index + 1, text })
            .returning(),
        )
        for (let vote = 0; vote < votes; vote += 1) {
          const ballot = only(
            await db
              .insert(ballots)
              .values({ pollId: poll.id, voterKey: `${option.id}-${vote}` })
              .returning(),
          )
          await db.insert(ballotChoices).values({ ballotId: ballot.id, pollId: poll.id, optionId: option.id })
        }
      }
      return poll
    },
  }
}

function only<Found>([row]: Found[]): Found {
  if (row === undefined) throw new Error('Nothing was written.')
  return row
}
