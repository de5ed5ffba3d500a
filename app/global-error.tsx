'use client'

import { usePathname } from 'next/navigation'
import '#components/theme/tokens.css'
import '#components/theme/base.css'
import { Failure } from '#components/failure/Failure.client.tsx'
import { failureAt } from '#messages/failure.ts'

export default function GlobalError() {
  const { language, direction } = failureAt(usePathname())
  return (
    <html lang={language} dir={direction}>
      <body>
        <Failure />
      </body>
    </html>
  )
}
