'use client'

import { usePathname } from 'next/navigation'
import '#components/theme/tokens.css'
import '#components/theme/base.css'
import { Failure } from '#components/failure/Failure.client.tsx'
import { languageOfPath } from '#messages/failure.ts'

export default function GlobalError() {
  return (
    <html lang={languageOfPath(usePathname())}>
      <body>
        <Failure />
      </body>
    </html>
  )
}
