import { isoDay } from '#messages/dates.ts'

type Published = { publishedAt: string }
type Day<Article> = { day: string; moment: string; articles: Article[] }

/** Cuts a list in the order of time where the day changes for the paper's readers. */
export function byDay<Article extends Published>(articles: readonly Article[]): Day<Article>[] {
  const days: Day<Article>[] = []
  for (const article of articles) {
    const day = isoDay(article.publishedAt)
    const last = days.at(-1)
    if (last?.day === day) last.articles.push(article)
    if (last?.day !== day) days.push({ day, moment: article.publishedAt, articles: [article] })
  }
  return days
}
