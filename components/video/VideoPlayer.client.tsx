'use client'

import { useState, type MouseEvent, type ReactNode } from 'react'
import styles from './VideoPlayer.module.css'

type Props = {
  title: string
  /** Where the picture leads without JavaScript. */
  href: string
  label: string
  source: { kind: 'frame'; url: string } | { kind: 'file'; url: string; mimeType: string | null }
  children: ReactNode
}

/** The picture until the reader asks; the player from then on. Nothing of a foreign host is loaded before. */
export function VideoPlayer({ title, href, label, source, children }: Props) {
  const [playing, setPlaying] = useState(false)

  function play(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setPlaying(true)
  }

  if (!playing) {
    return (
      <a className={styles.poster} href={href} aria-label={label} onClick={play}>
        {children}
      </a>
    )
  }
  return source.kind === 'frame' ? <Frame title={title} url={source.url} /> : <File title={title} {...source} />
}

function Frame({ title, url }: { title: string; url: string }) {
  return (
    <iframe
      className={styles.player}
      title={title}
      src={`${url}${url.includes('?') ? '&' : '?'}autoplay=1`}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      ref={focusOnce}
    />
  )
}

function File({ title, url, mimeType }: { title: string; url: string; mimeType: string | null }) {
  return (
    // eslint-disable-next-line jsx-a11y/media-has-caption -- captions arrive with the newsroom's media desk
    <video className={styles.player} aria-label={title} controls autoPlay playsInline ref={focusOnce}>
      <source src={url} type={mimeType ?? undefined} />
    </video>
  )
}

function focusOnce(player: HTMLElement | null) {
  player?.focus({ preventScroll: true })
}
