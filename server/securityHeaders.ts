import { contentPolicy, developmentPolicy } from './contentPolicy.ts'

export type Mode = 'production' | 'development'

const onEveryAnswer: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
]

/** Browsers heed these over HTTPS alone. The year is for this host, not for others of its domain. */
const overHttps: [string, string][] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
]

/** What protects a reader, whatever the answer is. A page's own policy, which names its scripts, replaces the one here. */
export function securityHeaders({ mode, isHttps }: { mode: Mode; isHttps: boolean }): [string, string][] {
  const policy = mode === 'production' ? contentPolicy({ scripts: [], styles: [] }) : developmentPolicy
  return [...onEveryAnswer, ['Content-Security-Policy', policy], ...(isHttps ? overHttps : [])]
}
