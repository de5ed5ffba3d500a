// The empty page that others are measured against, and the way to forget all pages, are there for `npm run bench` only.
const forBench = process.env.KIOSQUE_BENCH !== undefined

/** `NEXT_CACHE_MB`: memory for what was rendered, and as much for what was read for it, 1 to 100,000; 50 by default. */
function nextCacheMegabytes() {
  const megabytes = Number(process.env.NEXT_CACHE_MB ?? 50)
  if (Number.isInteger(megabytes) && megabytes >= 1 && megabytes <= 100_000) return megabytes
  throw new Error('NEXT_CACHE_MB is a whole number from 1 to 100000.')
}

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: false,
  pageExtensions: forBench ? ['bench.tsx', 'bench.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  cacheMaxMemorySize: nextCacheMegabytes() * 1_000_000,
  // Tells the server in front how old a page is, and when it is no longer true.
  cacheHandler: new URL('server/nextPages.ts', import.meta.url).href,
  // The server in front makes them once a page; Next would hash the whole page again for every reader.
  generateEtags: false,
  // `npm run verify` checks the types, of the tests and the bench too; the site must start without them.
  typescript: { ignoreBuildErrors: true, tsconfigPath: forBench ? 'bench/tsconfig.json' : 'tsconfig.json' },
  // Previews get the page that everyone gets: what they look for is in its head already.
  htmlLimitedBots: /(?!)/,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pino'],
  experimental: {
    // What was rendered from one database must not outlive the process that read it.
    isrFlushToDisk: false,
  },
  // Their address has a secret in it. With `no-referrer`, browsers would not say either where a form was sent from.
  headers: async () =>
    ['', '/:language(ar|en)'].map((edition) => ({
      source: `${edition}/:page(confirm-email|reset-password|change-email|undo-email)`,
      headers: [{ key: 'Referrer-Policy', value: 'same-origin' }],
    })),
  redirects: async () => [
    { source: '/fr', destination: '/', permanent: true },
    { source: '/fr/:path*', destination: '/:path*', permanent: true },
  ],
  // French addresses carry no language; inside, every page stands under one.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: '/fr' },
      {
        // Next compares without regard to case, but `/AR` is no edition: it gets the French page for what is not here.
        source: `/:path((?!(?-i:${forBench ? 'blank$|' : ''}ar(?:/|$)|en(?:/|$)|fr(?:/|$)|api/|_next/|media/|icon\\.svg$|share\\.png$)).*)`,
        destination: '/fr/:path',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
}
