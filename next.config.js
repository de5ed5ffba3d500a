// The empty page that others are measured against is there for `npm run bench` only.
const forBench = process.env.KIOSQUE_BENCH !== undefined

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: false,
  pageExtensions: forBench ? ['bench.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
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
  redirects: async () => [
    { source: '/fr', destination: '/', permanent: true },
    { source: '/fr/:path*', destination: '/:path*', permanent: true },
  ],
  // French addresses carry no language; inside, every page stands under one.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: '/fr' },
      {
        source: `/:path((?!${forBench ? 'blank$|' : ''}ar(?:/|$)|en(?:/|$)|fr(?:/|$)|api/|_next/|media/|icon\\.svg$).*)`,
        destination: '/fr/:path',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
}
