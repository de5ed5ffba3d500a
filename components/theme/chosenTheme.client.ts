'use client'

import { themeColors } from './themeColors.ts'

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** What FirstTheme or the reader has set. */
export function shownTheme(): Theme {
  return themeOf(document.documentElement.dataset.theme)
}

export function chooseTheme(theme: Theme): void {
  show(theme)
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // A browser that keeps nothing shows the choice on this page.
  }
  dispatchEvent(new Event('themechosen'))
}

/** Also follows what was chosen in another tab, or on a page the reader comes back from. */
export function followTheme(changed: () => void): () => void {
  function showKept() {
    show(keptTheme())
    changed()
  }
  function onPageShow({ persisted }: PageTransitionEvent) {
    if (persisted) showKept()
  }

  addEventListener('themechosen', changed)
  addEventListener('storage', showKept)
  addEventListener('pageshow', onPageShow)
  return () => {
    removeEventListener('themechosen', changed)
    removeEventListener('storage', showKept)
    removeEventListener('pageshow', onPageShow)
  }
}

function keptTheme(): Theme {
  try {
    return themeOf(localStorage.getItem('theme'))
  } catch {
    return shownTheme()
  }
}

/** Anything but the two themes of ours is the system’s. */
export function themeOf(value: string | null | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  document.querySelector('meta[name="theme-color"]:not([media])')?.remove()
  if (theme === 'system') return
  const color = document.createElement('meta')
  color.name = 'theme-color'
  color.content = themeColors[theme]
  document.head.prepend(color)
}
