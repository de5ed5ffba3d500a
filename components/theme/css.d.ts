import 'react'

declare module 'react' {
  interface CSSProperties {
    /** A section's own colour; `--section-ink` is that colour made readable. */
    '--section'?: string
    /** A share of a whole, `33.5%`. */
    '--share'?: string
    /** Width to height of a frame. */
    '--ratio'?: string
    /** In how many rows a list runs over into its next column. */
    '--rows'?: number
  }
}
