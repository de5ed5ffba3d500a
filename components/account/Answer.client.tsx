import type { FormState } from './formState.ts'
import styles from './Answer.module.css'

/** What came of sending a form. It takes the focus, so that it is heard. */
export function Answer({ state: { problem, notice, done } }: { state: FormState }) {
  if (done !== undefined) {
    return (
      <div role="status" tabIndex={-1} data-answer="" className={styles.done}>
        <h2>{done.title}</h2>
        <p>{done.text}</p>
        {done.link && (
          <p>
            <a href={done.link.href}>{done.link.text}</a>
          </p>
        )}
      </div>
    )
  }
  if (problem !== undefined) {
    return (
      <p role="alert" tabIndex={-1} data-answer="" className={styles.problem}>
        {problem}
      </p>
    )
  }
  if (notice === undefined) return null
  return (
    <p role="status" tabIndex={-1} data-answer="" className={styles.notice}>
      {notice}
    </p>
  )
}
