import type { ReactNode } from 'react'
import styles from './ListPage.module.css'

type Props = {
  /** What kind of list it is, above the title; empty when the title says it. */
  label?: string
  title: string
  description: string
  children: ReactNode
}

/** A list under its title. */
export function ListPage({ label = '', title, description, children }: Props) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {label !== '' && <p className={styles.label}>{label}</p>}
        <h1 className={styles.title}>{title}</h1>
        {description !== '' && <p className={styles.description}>{description}</p>}
      </header>
      {children}
    </div>
  )
}
