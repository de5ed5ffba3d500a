'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { chooseTheme, followTheme, shownTheme, type Theme, themeOf, themes } from './chosenTheme.client.ts'
import styles from './ThemeSwitch.module.css'

const icons: Record<Theme, string> = {
  system: 'M2 3h12v8H2zM5.5 13.5h5',
  light:
    'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM8 1v1.8M8 13.2V15M1 8h1.8M13.2 8H15M3 3l1.3 1.3M11.7 11.7 13 13M13 3l-1.3 1.3M4.3 11.7 3 13',
  dark: 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z',
}

type Props = { title: string; words: Record<Theme, string> }

/** Light, dark, or as the system has it. Without JavaScript the system decides, and this is not shown. */
export function ThemeSwitch({ title, words }: Props) {
  const shown = useSyncExternalStore<Theme>(followTheme, shownTheme, () => 'system')
  const choices = useRef<HTMLFieldSetElement>(null)

  // On a slow line a reader may have chosen before this script came.
  useEffect(() => {
    const early = choices.current?.querySelector<HTMLInputElement>('input:checked:not([checked])')
    if (early) chooseTheme(themeOf(early.value))
  }, [])

  return (
    <fieldset ref={choices} className={styles.switch}>
      <legend className="visually-hidden">{title}</legend>
      {themes.map((theme) => (
        <label key={theme} className={styles.choice} title={words[theme]}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === shown}
            onChange={() => chooseTheme(theme)}
          />
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path fill="none" stroke="currentColor" strokeWidth="1.5" d={icons[theme]} />
          </svg>
          <span className="visually-hidden">{words[theme]}</span>
        </label>
      ))}
    </fieldset>
  )
}
