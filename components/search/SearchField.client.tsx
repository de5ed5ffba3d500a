'use client'

import { useId, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import styles from './SearchField.module.css'
import { useSuggestions, type Suggestion } from './useSuggestions.client.ts'

type Props = {
  language: 'FR' | 'AR' | 'EN'
  query: string
  words: {
    label: string
    placeholder: string
    suggestions: string
    kinds: Record<Suggestion['kind'], string>
  }
}

/** More is never read; nor would every address be short enough to be sent. */
const longestTyped = 800

const never = () => () => undefined

/** A plain search field; in a browser that runs it, a combobox (WAI-ARIA APG, list autocomplete with manual selection). */
export function SearchField({ language, query, words }: Props) {
  const list = useId()
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(typed, language)
  const shown = open && suggestions.length > 0
  const chosen = shown ? suggestions[active] : undefined

  function type(value: string) {
    setTyped(value)
    setActive(-1)
    setOpen(true)
  }

  function close() {
    setOpen(false)
    setActive(-1)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (steps !== undefined && suggestions.length > 0) {
      event.preventDefault()
      setOpen(true)
      // One more place than there are suggestions: the field itself.
      const places = suggestions.length + 1
      setActive(((active + 1 + steps + places) % places) - 1)
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      location.assign(chosen.path)
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      close()
    }
  }

  const combobox = runs && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': shown,
    'aria-controls': list,
    'aria-activedescendant': chosen === undefined ? undefined : `${list}-${active}`,
  }

  return (
    <div className={styles.field}>
      <input
        type="search"
        name="q"
        defaultValue={query}
        maxLength={longestTyped}
        aria-label={words.label}
        placeholder={words.placeholder}
        enterKeyHint="search"
        autoComplete="off"
        {...combobox}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={close}
      />
      {runs && (
        <ul id={list} role="listbox" aria-label={words.suggestions} className={styles.list} hidden={!shown}>
          {shown &&
            suggestions.map(({ kind, text, path }, index) => (
              // The field keeps the focus, and the keys: see `press`.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <li
                key={path}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === active}
                className={styles.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => location.assign(path)}
              >
                <span>{text}</span>
                <span className={styles.kind}>{words.kinds[kind]}</span>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}
