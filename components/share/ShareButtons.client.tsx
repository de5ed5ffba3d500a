'use client'

import { useState, type ReactNode } from 'react'
import { useReady } from '#components/carousel/useReady.client.ts'
import styles from './Share.module.css'

type Props = {
  url: string
  title: string
  labels: { system: ReactNode; copy: ReactNode; print: ReactNode }
  words: { copied: string; refused: string }
}

/** What only a running browser can do: copy the address, print, and open the system's own sheet where there is one. */
export function ShareButtons({ url, title, labels, words }: Props) {
  const ready = useReady()
  const [said, setSaid] = useState('')

  function copy() {
    // Said anew each time: a live region is silent about what it holds already.
    setSaid('')
    // A page that came over plain HTTP has no clipboard at all.
    const copied = navigator.clipboard?.writeText(url) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => setSaid(words.copied),
      () => setSaid(`${words.refused} ${url}`),
    )
  }

  function share() {
    navigator.share({ url, title }).catch((error: unknown) => {
      const closedByReader = error instanceof DOMException && error.name === 'AbortError'
      if (!closedByReader) copy()
    })
  }

  return (
    <div className={styles.buttons}>
      {ready && (
        <>
          {'share' in navigator && (
            <button type="button" onClick={share}>
              {labels.system}
            </button>
          )}
          <button type="button" onClick={copy}>
            {labels.copy}
          </button>
          <button type="button" onClick={() => window.print()}>
            {labels.print}
          </button>
        </>
      )}
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  )
}
