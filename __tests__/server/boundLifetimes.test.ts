import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import { boundLifetimes, mostLifetimes } from '#server/boundLifetimes.ts'

test('whoever asks for ever more addresses does not fill the memory with how long their pages live', () => {
  boundLifetimes()
  boundLifetimes()
  const lifetimes = new SharedCacheControls({ routes: {}, dynamicRoutes: {} })
  for (let address = 0; address < mostLifetimes + 500; address += 1) {
    lifetimes.set(`/fr/article/${address}`, { revalidate: 300, expire: 600 })
  }
  expect(Reflect.get(SharedCacheControls, 'cacheControls')).toHaveProperty('size', mostLifetimes)
})
