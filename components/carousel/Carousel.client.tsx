'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { arrowTarget } from './arrows.client.ts'
import styles from './Carousel.module.css'
import { useTrack } from './useTrack.client.ts'

type Words = { carousel: string; previous: string; next: string }

/** Slides side by side, complete from the server. Where they do not all fit, a button each way; past the end it begins again. */
export function Carousel(props: { id: string; title: string; words: Words; count: number; children: ReactNode }) {
  const { id, title, words, count, children } = props
  const { track, index, show, inView } = useTrack(count)
  const last = Math.max(0, count - inView)

  function onward() {
    show(index >= last ? 0 : Math.min(last, index + inView))
  }

  function back() {
    show(index === 0 ? last : Math.max(0, index - inView))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = arrowTarget(event, { index, count })
    if (target === undefined) return
    event.preventDefault()
    show(target)
  }

  return (
    <section className={styles.carousel} aria-roledescription={words.carousel} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {last > 0 && (
          // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the buttons inside
          <div className={styles.buttons} onKeyDown={onKeyDown}>
            <Turn way="back" label={words.previous} turn={back} />
            <Turn way="onward" label={words.next} turn={onward} />
          </div>
        )}
      </header>
      <div ref={track} className={styles.track} aria-live="polite">
        {children}
      </div>
    </section>
  )
}

function Turn({ way, label, turn }: { way: 'back' | 'onward'; label: string; turn: () => void }) {
  return (
    <button type="button" className={styles.turn} onClick={turn}>
      <svg className={styles[way]} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path fill="none" stroke="currentColor" strokeWidth="2" d="M5.5 2.5 11 8l-5.5 5.5" />
      </svg>
      {label}
    </button>
  )
}
