'use client'

import { useEffect, useState } from 'react'
import { dayInFull, isoDay, untilMidnight } from '#messages/dates.ts'

type Props = { language: Parameters<typeof dayInFull>[1]; iso: string; text: string }

/** The day as the page was rendered, then as it is: a cached page, or a tab left open, may be older than midnight. */
export function Today({ language, iso, text }: Props) {
  const [today, setToday] = useState({ iso, text })

  useEffect(() => {
    let midnight: ReturnType<typeof setTimeout> | undefined
    function look() {
      const now = new Date()
      clearTimeout(midnight)
      midnight = setTimeout(look, untilMidnight(now) + 50)
      const day = isoDay(now)
      setToday((shown) => (shown.iso === day ? shown : { iso: day, text: dayInFull(now, language) }))
    }
    function lookAgain() {
      if (!document.hidden) look()
    }

    look()
    addEventListener('pageshow', lookAgain)
    document.addEventListener('visibilitychange', lookAgain)
    return () => {
      clearTimeout(midnight)
      removeEventListener('pageshow', lookAgain)
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [language])

  return <time dateTime={today.iso}>{today.text}</time>
}
