'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { arrowTarget } from '#components/carousel/arrows.client.ts'
import { useReady } from '#components/carousel/useReady.client.ts'
import { useTrack } from '#components/carousel/useTrack.client.ts'
import { useTurning } from '#components/carousel/useTurning.client.ts'
import styles from './NowSlider.module.css'

type Words = { carousel: string; choose: string; pause: string; play: string }
type Stop = { id: string; shown: string; label: string }

/** The slides come complete from the server; here they get their numbers, their keys and their pace. */
export function NowSlider(props: { title: string; words: Words; stops: Stop[]; children: ReactNode }) {
  const { title, words, stops, children } = props
  const { track, index, show } = useTrack(stops.length)
  const { playing, pause, toggle, attention } = useTurning(() => show(index + 1))
  const ready = useReady()

  function choose(target: number) {
    pause()
    show(target)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = arrowTarget(event, { index, count: stops.length })
    if (target === undefined) return
    event.preventDefault()
    choose(target)
    event.currentTarget.querySelectorAll('button')[target]?.focus()
  }

  return (
    <section
      className={`stage ${styles.slider}`}
      aria-roledescription={words.carousel}
      aria-labelledby="now-title"
      {...attention}
    >
      <header className={styles.bar}>
        <h2 id="now-title" className={styles.title}>
          {title}
        </h2>
        <nav className={styles.numbers} aria-label={words.choose}>
          {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the buttons inside */}
          <div className={styles.row} onKeyDown={onKeyDown}>
            {stops.map((stop, position) => (
              <NumberButton
                key={stop.id}
                stop={stop}
                state={position === index ? 'current' : 'other'}
                choose={ready ? () => choose(position) : undefined}
              />
            ))}
          </div>
        </nav>
        {ready && (
          <button
            type="button"
            className={styles.pace}
            aria-label={playing ? words.pause : words.play}
            title={playing ? words.pause : words.play}
            onClick={toggle}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path fill="currentColor" d={playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 1.5v13l10-6.5z'} />
            </svg>
          </button>
        )}
      </header>
      <div ref={track} className={styles.track} aria-live={playing ? 'off' : 'polite'}>
        {children}
      </div>
    </section>
  )
}

function NumberButton(props: { stop: Stop; state: 'current' | 'other'; choose: (() => void) | undefined }) {
  const { stop, state, choose } = props
  const common = { className: styles.number, 'aria-label': stop.label }
  if (choose === undefined) {
    return (
      <a {...common} href={`#${stop.id}`}>
        {stop.shown}
      </a>
    )
  }
  return (
    <button {...common} type="button" aria-current={state === 'current' ? 'true' : undefined} onClick={choose}>
      {stop.shown}
    </button>
  )
}
