import type { ReactNode } from 'react'

/** The frame of the empty page that `npm run bench` measures the others against; no other build has it. */
export default function BlankLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  )
}
