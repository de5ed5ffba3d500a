import type { ReactNode } from 'react'
import type { Network } from './shareAddresses.ts'

export type Icon = Network | 'mail' | 'system' | 'copy' | 'print'

/** Drawn on 24 by 24, in the colour of the text. */
const drawings: Record<Icon, ReactNode> = {
  facebook: <path d="M16.5 3.5h-2.2c-2.6 0-4 1.5-4 4.2v13M7 11.5h8.5" strokeWidth="2.6" />,
  x: <path d="M4.5 4h3.6l11.4 16h-3.6zM19 4 13.4 10.4M5 20l5.9-6.7" />,
  whatsapp: (
    <>
      <path d="M3.5 20.5 4.9 16A8.6 8.6 0 1 1 8.2 19.3z" />
      <path
        d="M9 8.2c-.5 2.9 3.6 7 6.6 6.8l.9-1.7-2.3-1.3-1.1 1c-1-.4-1.9-1.3-2.3-2.3l1-1.1L10.5 7.3z"
        strokeWidth="1.4"
      />
    </>
  ),
  linkedin: (
    <path d="M5.5 10v10M5.5 4.5v1M10.5 20v-10M10.5 14.5c0-2.6 1.7-4.2 4-4.2s4 1.5 4 4.3V20" strokeWidth="2.6" />
  ),
  telegram: <path d="M21 4 3 11.2l5.6 2.2L18 7l-6.8 8 6.3 4.5zM8.6 13.4 9.3 19l2-3.9" />,
  mail: <path d="M3 6h18v12.5H3zM3 6.5l9 7 9-7" />,
  system: <path d="M12 15V3.5M7.5 7.5 12 3.2l4.5 4.3M8 10.5H5.5v10h13v-10H16" />,
  copy: (
    <path d="M10 14a4 4 0 0 0 5.9.3l3.2-3.2a4.1 4.1 0 0 0-5.8-5.8l-1.5 1.5M14 10a4 4 0 0 0-5.9-.3l-3.2 3.2a4.1 4.1 0 0 0 5.8 5.8l1.5-1.5" />
  ),
  print: <path d="M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 14h10v6.5H7z" />,
}

export function ShareIcon(props: { of: Icon }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentcolor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[props.of]}
    </svg>
  )
}
