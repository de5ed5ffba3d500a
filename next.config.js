/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: false,
  // The empty page that others are measured against is there for `npm run bench` only.
  pageExtensions: process.env.KIOSQUE_BENCH ? ['bench.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
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
        source: '/:path((?!ar(?:/|$)|en(?:/|$)|fr(?:/|$)|api/|_next/|media/|icon\\.svg$).*)',
        destination: '/fr/:path',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
}
