'use client'

import { Failure } from '#components/failure/Failure.client.tsx'

export default function PageError() {
  return <Failure />
}
