'use client'

import { useEffect, useRef, useState } from 'react'

/**
 * A row of slides that scrolls sideways by itself: this follows where it stands and takes it elsewhere. Slides run from
 * right to left in Arabic, where offsets are negative; every distance here carries that sign.
 */
export function useTrack(count: number) {
  const track = useRef<HTMLDivElement>(null)
  const [index, setIndex] = useState(0)

  useEffect(() => {
    const element = track.current
    if (element === null) return
    let settled: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(settled)
      settled = setTimeout(() => setIndex(indexAt(element)), 120)
    }
    element.addEventListener('scroll', follow, { passive: true })
    return () => {
      clearTimeout(settled)
      element.removeEventListener('scroll', follow)
    }
  }, [])

  function show(next: number) {
    const wanted = (next + count) % count
    setIndex(wanted)
    track.current?.scrollTo({ left: stride(track.current) * wanted })
  }

  /** Slides in view at once, 1 at least. */
  function inView() {
    if (track.current === null) return 1
    return Math.max(1, Math.round(track.current.clientWidth / Math.abs(stride(track.current))) || 1)
  }

  return { track, index, show, inView }
}

function indexAt(track: HTMLElement): number {
  return Math.round(track.scrollLeft / stride(track)) || 0
}

function stride(track: HTMLElement): number {
  const [first, second] = track.children
  if (!(first instanceof HTMLElement) || !(second instanceof HTMLElement)) return 0
  return second.offsetLeft - first.offsetLeft
}
