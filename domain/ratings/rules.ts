import type { ArticleRow } from '#domain/articles/cards.ts'

export type RatingSoFar = { average: number | null; count: number; open: boolean }

/** The average to one decimal, half up. */
export function ratingOf(article: Pick<ArticleRow, 'ratingCount' | 'ratingSum' | 'ratingsOpen'>): RatingSoFar {
  const { ratingCount: count, ratingSum: sum } = article
  return { average: count === 0 ? null : Math.round((10 * sum) / count) / 10, count, open: article.ratingsOpen }
}
