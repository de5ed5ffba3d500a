import { and, asc, eq, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { ballotChoices, ballots, pollOptions, polls } from '#db/schema/polls.ts'
import { ratings } from '#db/schema/ratings.ts'
import { isPublished } from '../articles/visibility.ts'
import type { Ctx } from '../ctx.ts'

/** What somebody wrote, with the title of the article while readers may see it. */
export function commentsOf(ctx: Ctx, userId: number) {
  return ctx.db
    .select({
      article: articles.title,
      authorName: comments.authorName,
      text: comments.text,
      state: comments.state,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
    })
    .from(comments)
    .leftJoin(articles, and(eq(articles.id, comments.articleId), isPublished(ctx)))
    .where(eq(comments.userId, userId))
    .orderBy(asc(comments.id))
}

export function ratingsOf(ctx: Ctx, userId: number) {
  return ctx.db
    .select({ article: articles.title, stars: ratings.stars, createdAt: ratings.createdAt })
    .from(ratings)
    .leftJoin(articles, and(eq(articles.id, ratings.articleId), isPublished(ctx)))
    .where(eq(ratings.userId, userId))
    .orderBy(asc(ratings.createdAt), asc(ratings.articleId))
}

/** How somebody voted. A poll is only voted in while readers see it, and they saw what they chose. */
export function ballotsOf({ db }: Ctx, userId: number) {
  return db
    .select({
      poll: polls.question,
      choices: sql<string[]>`(select coalesce(json_agg(${pollOptions.text} order by ${pollOptions.position}), '[]')
        from ${ballotChoices} join ${pollOptions} on ${pollOptions.id} = ${ballotChoices.optionId}
        where ${ballotChoices.ballotId} = ${ballots.id})`,
      castAt: ballots.castAt,
    })
    .from(ballots)
    .innerJoin(polls, eq(polls.id, ballots.pollId))
    .where(eq(ballots.userId, userId))
    .orderBy(asc(ballots.id))
}
