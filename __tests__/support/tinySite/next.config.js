export default {
  cacheComponents: true,
  partialPrefetching: false,
  cacheHandler: new URL('server/nextPages.ts', import.meta.url).href,
  experimental: { isrFlushToDisk: false },
  typescript: { ignoreBuildErrors: true },
}
