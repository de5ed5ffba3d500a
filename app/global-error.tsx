'use client'

import '#components/theme/tokens.css'
import '#components/theme/base.css'
import { Failure } from '#components/failure/Failure.client.tsx'

export default function GlobalError() {
  return (
    <html>
      <body>
        <Failure />
      </body>
    </html>
  )
}
