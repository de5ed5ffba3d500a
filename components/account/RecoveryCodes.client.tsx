'use client'

import { useEffect, useRef, useState } from 'react'
import styles from './RecoveryCodes.module.css'

export type CodeWords = { codesOnce: string; codes: string; copy: string; copied: string; print: string }

/** Codes that are shown this once, with what a running browser can do to keep them. */
export function RecoveryCodes({ codes, words }: { codes: string[]; words: CodeWords }) {
  const place = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')

  useEffect(() => place.current?.focus(), [])

  async function copy() {
    await navigator.clipboard?.writeText(codes.join('\n'))
    setSaid(words.copied)
  }

  return (
    <div ref={place} role="status" tabIndex={-1} className={styles.codes}>
      <p>{words.codesOnce}</p>
      <ol aria-label={words.codes} dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <button type="button" onClick={copy}>
          {said || words.copy}
        </button>
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </div>
  )
}
