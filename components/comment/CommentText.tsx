import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { dayAndTime } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import styles from './CommentText.module.css'

export const CommentText_comment = graphql(`
  fragment CommentText_comment on Comment {
    id
    authorName
    text
    createdAt
    editedAt
  }
`)

type Props = {
  comment: FragmentType<typeof CommentText_comment>
  /** Whom it answers, where its place on screen does not show it. */
  answering?: string | undefined
  language: Language
}

export function CommentText({ answering, language, ...props }: Props) {
  const { id, authorName, text, createdAt, editedAt } = readFragment(CommentText_comment, props.comment)
  const t = translator(language)
  const date = dayAndTime(createdAt, language)
  return (
    <article id={`comment-${id}`} className={styles.comment}>
      <header className={styles.header}>
        <strong className={styles.author}>{authorName}</strong>
        {answering !== undefined && <span>{t('comments.answering', { name: answering })}</span>}
        <a href={`#comment-${id}`} aria-label={t('comments.permalink', { name: authorName, date })}>
          <time dateTime={createdAt}>{date}</time>
        </a>
        {editedAt != null && <span>{t('comments.edited', { date: dayAndTime(editedAt, language) })}</span>}
      </header>
      {text.split(/\n{2,}/).map((paragraph, position) => (
        <p key={position}>{paragraph}</p>
      ))}
    </article>
  )
}
