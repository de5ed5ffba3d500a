import type { ReactNode } from 'react'
import styles from './FormSection.module.css'

type Props = {
  title: string
  text: string
  /** `page` for what a page is about, `part` for one of several things on it. */
  level?: 'page' | 'part'
  children: ReactNode
}

/** A form under its heading. */
export function FormSection({ title, text, level = 'part', children }: Props) {
  const Heading = level === 'page' ? 'h1' : 'h2'
  return (
    <section className={styles[level]}>
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  )
}
