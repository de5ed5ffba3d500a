'use client'

import { useEffect, useRef, useState } from 'react'

/**
 * A row of slides that scrolls sideways by itself: this follows where it stands and takes it elsewhere. Slides run from
 * right to left in Arabic, where offsets are negative; every distance here carries that sign. `inView` is how many stand
 * side by side: all of them until the browser has measured.
 */
export function useTrack(count: number) {
  const track = useRef<HTMLDivElement>(null)
  const [index, setIndex] = useState(0)
  const [inView, setInView] = useState(count)

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

  useEffect(() => {
    const element = track.current
    if (element === null) return
    const observer = new ResizeObserver(() => setInView(slidesInView(element)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [count])

  function show(next: number) {
    const wanted = (next + count) % count
    setIndex(wanted)
    track.current?.scrollTo({ left: stride(track.current) * wanted })
  }

  return { track, index, show, inView }
}

function indexAt(track: HTMLElement): number {
  return Math.round(track.scrollLeft / stride(track)) || 0
}

/** At least 1; a slide that stands alone has nothing to be measured by. */
function slidesInView(track: HTMLElement): number {
  const distance = Math.abs(stride(track))
  return distance === 0 ? track.children.length : Math.max(1, Math.round(track.clientWidth / distance))
}

function stride(track: HTMLElement): number {
  const [first, second] = track.children
  if (!(first instanceof HTMLElement) || !(second instanceof HTMLElement)) return 0
  return second.offsetLeft - first.offsetLeft
}
