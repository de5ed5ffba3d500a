import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { Stay } from './Stay.client.tsx'

/**
 * A complete page with the status 404. `notFound()` alone sends an empty document that only JavaScript can fill; thrown
 * inside a boundary, it sets the status and leaves what the boundary shows.
 */
export function Missing({ children: help }: { children: ReactNode }) {
  return (
    <Suspense fallback={help}>
      <Stay help={help}>
        <Nothing />
      </Stay>
    </Suspense>
  )
}

async function Nothing(): Promise<null> {
  notFound()
}
