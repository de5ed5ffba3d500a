import type { ServerResponse } from 'node:http'

// A cached page is the same bytes for everybody, so it can carry no nonce, and Next's own scripts are inline.
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src https://www.youtube-nocookie.com https://www.dailymotion.com https://geo.dailymotion.com https://player.vimeo.com',
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'self'",
  "object-src 'none'",
].join('; ')

// Hot reload evaluates code and speaks over a web socket.
const developmentPolicy = pagePolicy
  .replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")
  .replace("connect-src 'self'", "connect-src 'self' ws: wss:")

/** An uploaded file is shown, never run: an SVG or HTML file opened by itself gets no scripts. */
export const mediaPolicy =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox; form-action 'none'; frame-ancestors 'self'"

const headers: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
]

export type Mode = 'production' | 'development'

export function setSecurityHeaders(response: ServerResponse, mode: Mode): void {
  for (const [name, value] of headers) response.setHeader(name, value)
  response.setHeader('Content-Security-Policy', mode === 'production' ? pagePolicy : developmentPolicy)
}
