import type { ReactNode } from 'react'
import styles from './FormPage.module.css'

/** A page that is one form, and little around it. */
export function FormPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page} data-form-page="">
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  )
}
