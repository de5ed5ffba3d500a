'use client'

import { useSyncExternalStore } from 'react'

/** False in the page as it was sent, true once the browser runs it: buttons that need the browser wait for this. */
export function useReady(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
