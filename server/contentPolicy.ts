/** The hashes of what stands inside a page: `'sha256-…'`. */
export type Hashes = { scripts: string[]; styles: string[] }

/**
 * What a browser may run and load for a page of ours. Inline scripts run where their hash is named, and nowhere else; event
 * handlers and `javascript:` never. Style attributes carry colours and widths of the paper's, so they stay allowed; browsers
 * that cannot tell them from style elements read `style-src` alone.
 */
export function contentPolicy({ scripts, styles }: Hashes): string {
  const guests = guestsOf(process.env)
  return [
    "default-src 'self'",
    ["script-src 'self'", ...guests.scripts, ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    ["style-src-elem 'self'", ...styles].join(' '),
    "style-src-attr 'unsafe-inline'",
    ...everywhere(guests),
  ].join('; ')
}

/** Whom a page may load from besides this host, or send a form to. */
type Guests = { scripts: string[]; frames: string[]; forms: string[] }

const players =
  'https://www.youtube-nocookie.com https://www.dailymotion.com https://geo.dailymotion.com https://player.vimeo.com'

/** reCAPTCHA and Google's sign-in, each when its keys are set, and nobody else. */
function guestsOf({ RECAPTCHA_SITE_KEY, GOOGLE_CLIENT_ID }: Partial<NodeJS.ProcessEnv>): Guests {
  const captcha = (...hosts: string[]) => (RECAPTCHA_SITE_KEY ? hosts.map((host) => `https://${host}/recaptcha/`) : [])
  return {
    scripts: captcha('www.google.com', 'www.gstatic.com'),
    frames: captcha('www.google.com', 'recaptcha.google.com'),
    // Browsers hold where a form leads to this as well, redirects included.
    forms: GOOGLE_CLIENT_ID ? ['https://accounts.google.com'] : [],
  }
}

const everywhere = ({ frames, forms }: Guests) => [
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  ['frame-src', players, ...frames].join(' '),
  "frame-ancestors 'self'",
  ["form-action 'self'", ...forms].join(' '),
  "base-uri 'self'",
  "object-src 'none'",
]

/** While developing, hot reload evaluates code, writes scripts and styles of its own, and speaks over a web socket. */
export const developmentPolicy = [
  "default-src 'self'",
  ["script-src 'self' 'unsafe-inline' 'unsafe-eval'", ...guestsOf(process.env).scripts].join(' '),
  "style-src 'self' 'unsafe-inline'",
  ...everywhere(guestsOf(process.env)).map((part) => part.replace("connect-src 'self'", "connect-src 'self' ws: wss:")),
].join('; ')

/** An uploaded file is shown, never run: an SVG or HTML file opened by itself gets no scripts. */
export const mediaPolicy =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox; form-action 'none'; frame-ancestors 'self'"
