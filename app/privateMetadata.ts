import type { Metadata } from 'next'

/** What the head of a page says that is made for one person: nobody lists it, and where it leads learns nothing of it. */
export function privateMetadata(title: string): Metadata {
  return { title, robots: { index: false, follow: false }, referrer: 'same-origin' }
}
