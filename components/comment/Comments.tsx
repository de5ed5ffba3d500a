import type { Language } from '#domain/languages.ts'
import { graphql, type DocumentType } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './Comments.module.css'
import { Thread } from './Thread.tsx'

export const Comments_article = graphql(`
  fragment Comments_article on Article {
    commentCount
    commentMode
    comments(first: 50) {
      nodes {
        id
        ...Thread_comment
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

type Mode = DocumentType<typeof Comments_article>['commentMode']

export function Comments(props: { article: FragmentType<typeof Comments_article>; language: Language }) {
  const { commentCount, commentMode, comments } = readFragment(Comments_article, props.article)
  const t = translator(props.language)
  const modes: Record<Mode, string> = {
    OPEN: t('comments.open'),
    HELD: t('comments.held'),
    MEMBERS: t('comments.members'),
    CLOSED: t('comments.closed'),
  }

  return (
    <section id="comments" className={styles.comments} aria-labelledby="comments-title">
      <h2 id="comments-title" className={styles.title}>
        {t('comments.title', { count: commentCount })}
      </h2>
      <div className={styles.invitation}>
        {commentMode !== 'CLOSED' && <h3 className={styles.leave}>{t('comments.leave')}</h3>}
        <p>{modes[commentMode]}</p>
      </div>
      {commentCount === 0 && commentMode !== 'CLOSED' && <p className={styles.none}>{t('comments.none')}</p>}
      {comments.nodes.length > 0 && (
        <ol className={styles.threads}>
          {comments.nodes.map((thread) => (
            <li key={thread.id}>
              <Thread comment={thread} language={props.language} />
            </li>
          ))}
        </ol>
      )}
      {comments.pageInfo.hasNextPage && (
        <p className={styles.none}>{t('comments.more', { count: comments.nodes.length })}</p>
      )}
    </section>
  )
}
