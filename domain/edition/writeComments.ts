import { comments } from '#db/schema/comments.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { requireId, type IdsInEach } from './requireId.ts'
import type { EditionComment } from './shapes.ts'
import { ago, minutesAfter } from './times.ts'

type Above = { articleId: number; publishedAt: Date; threadId: number | null; parentId: number | null }

export async function writeComments(
  writing: Writing,
  { edition, articles }: { edition: Edition; articles: IdsInEach },
) {
  for (const { language, file, article, threads } of edition.comments) {
    const under = edition.articles.find((other) => other.language === language && other.slug === article)
    const above: Above = {
      articleId: requireId(articles[language], { key: article, file }),
      publishedAt: ago(writing.now, { hours: under?.hoursAgo ?? 0 }),
      threadId: null,
      parentId: null,
    }
    for (const comment of threads) await writeComment(writing, { comment, above })
  }
}

async function writeComment(writing: Writing, { comment, above }: { comment: EditionComment; above: Above }) {
  const { publishedAt, ...place } = above
  const [row] = await writing.db
    .insert(comments)
    .values({
      ...place,
      authorName: comment.name,
      text: comment.text.trim(),
      state: comment.state,
      createdAt: minutesAfter(publishedAt, comment.minutesAfter),
    })
    .returning({ id: comments.id })
  if (row === undefined) throw new Error(`The comment of ${comment.name} was not written.`)

  const below = { ...above, threadId: above.threadId ?? row.id, parentId: row.id }
  for (const reply of comment.replies) await writeComment(writing, { comment: reply, above: below })
}
