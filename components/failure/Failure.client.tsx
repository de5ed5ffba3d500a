'use client'

import { usePathname } from 'next/navigation'
import { failureAt } from '#messages/failure.ts'
import styles from './Failure.module.css'

/** What a reader sees when a page broke: why, and the two ways on. */
export function Failure() {
  const path = usePathname()
  const { language, direction, front, words } = failureAt(path)
  return (
    <div className={styles.failure} lang={language} dir={direction}>
      <h1 className={styles.title}>{words.title}</h1>
      <p>{words.text}</p>
      <p className={styles.ways}>
        <a href={path}>{words.retry}</a>
        <a href={front}>{words.front}</a>
      </p>
    </div>
  )
}
