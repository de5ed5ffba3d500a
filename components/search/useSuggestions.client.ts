'use client'

import { useEffect, useState } from 'react'

export type Suggestion = { kind: 'SECTION' | 'TAG' | 'PERSON' | 'ARTICLE'; text: string; path: string }

const question = `query ($query: String!, $language: Language!) {
  searchSuggestions(query: $query, language: $language) { kind text path }
}`

/** Long enough that a word typed at once is asked about once. */
const pause = 150

/** What `typed` may become: asked for after a pause, the latest only. None while there is nothing to ask. */
export function useSuggestions(typed: string, language: 'FR' | 'AR' | 'EN'): Suggestion[] {
  const query = typed.trim()
  const [found, setFound] = useState<{ query: string; suggestions: Suggestion[] }>({ query: '', suggestions: [] })

  useEffect(() => {
    if (query.length < 2) return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const suggestions = await ask({ query, language }, asking.signal)
      if (!asking.signal.aborted) setFound({ query, suggestions })
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [query, language])

  return query.length < 2 ? [] : found.suggestions
}

/** Suggestions are an extra: where they cannot be had, the field works as it does without them. */
async function ask(variables: { query: string; language: string }, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const response = await fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question, variables }),
      signal,
    })
    const answer: { data?: { searchSuggestions: Suggestion[] } | null } = await response.json()
    return answer.data?.searchSuggestions ?? []
  } catch {
    return []
  }
}
