'use client'

import type { KeyboardEvent } from 'react'

/** Where a key leads in a row of `count`: the arrows go the way the text runs. Undefined for any other key. */
export function arrowTarget(event: KeyboardEvent<HTMLElement>, { index, count }: { index: number; count: number }) {
  const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
  const targets = new Map([
    [onward, (index + 1) % count],
    [back, (index - 1 + count) % count],
    ['Home', 0],
    ['End', count - 1],
  ])
  return targets.get(event.key)
}
