export default {
  cacheComponents: true,
  partialPrefetching: false,
  experimental: { isrFlushToDisk: false },
  typescript: { ignoreBuildErrors: true },
}
