import type { ReactNode } from 'react'
import styles from './SiteMapPart.module.css'

type Props = { id: string; title: string; children: ReactNode }

/** One kind of page, under its name. */
export function SiteMapPart({ id, title, children }: Props) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.links}>{children}</div>
    </section>
  )
}
