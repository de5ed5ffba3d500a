'use client'

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'

const pace = 7_000
const stillness = '(prefers-reduced-motion: reduce)'

type Wish = 'none' | 'play' | 'pause'

/**
 * Turns to the next slide every few seconds: not for readers who asked for less motion, not while they point at it or are
 * inside it, not in a hidden tab, and never again once they paused it.
 */
export function useTurning(turn: () => void) {
  const [wish, setWish] = useState<Wish>('none')
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const still = useSyncExternalStore(
    watchStillness,
    () => matchMedia(stillness).matches,
    () => true,
  )
  const attended = pointed || focused
  const playing = wish === 'play' || (wish === 'none' && !still)
  const next = useEffectEvent(turn)

  useEffect(() => {
    if (!playing || attended) return
    const timer = setInterval(() => {
      if (!document.hidden) next()
    }, pace)
    return () => clearInterval(timer)
  }, [playing, attended])

  return {
    playing,
    pause: () => setWish('pause'),
    toggle: () => setWish(playing ? 'pause' : 'play'),
    attention: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
    },
  }
}

function watchStillness(changed: () => void) {
  const query = matchMedia(stillness)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
