import type { Language } from '#domain/languages.ts'
import { graphql, type DocumentType } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { CommentText } from './CommentText.tsx'
import { nest, type Nested } from './nest.ts'
import styles from './Thread.module.css'

export const Thread_comment = graphql(`
  fragment Thread_comment on Comment {
    id
    ...CommentText_comment
    replies {
      id
      parentId
      authorName
      ...CommentText_comment
    }
  }
`)

type Reply = DocumentType<typeof Thread_comment>['replies'][number]

/** A comment and the conversation under it. */
export function Thread(props: { comment: FragmentType<typeof Thread_comment>; language: Language }) {
  const thread = readFragment(Thread_comment, props.comment)
  const names = new Map(thread.replies.map((reply) => [reply.id, reply.authorName]))
  return (
    <div className={styles.thread}>
      <CommentText comment={thread} language={props.language} />
      <Replies replies={nest(thread.id, thread.replies)} names={names} language={props.language} />
    </div>
  )
}

function Replies(props: { replies: Nested<Reply>[]; names: Map<string, string>; language: Language }) {
  const { replies, names, language } = props
  if (replies.length === 0) return null
  return (
    <ol className={styles.replies}>
      {replies.map(({ reply, replies: under, answersDeeper }) => (
        <li key={reply.id} className={styles.thread}>
          <CommentText
            comment={reply}
            answering={answersDeeper ? names.get(reply.parentId ?? '') : undefined}
            language={language}
          />
          <Replies replies={under} names={names} language={language} />
        </li>
      ))}
    </ol>
  )
}
