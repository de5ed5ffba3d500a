import { addressOf, longAddressOf } from '#app/addressOf.ts'

/** As Next hands it on: encoded, whatever the reader's browser sent. */
const slug = (text: string) => addressOf(Promise.resolve({ locale: 'ar', slug: encodeURIComponent(text) }))
const slugAsSent = (slug: string) => addressOf(Promise.resolve({ locale: 'fr', slug }))

test.each(['النفط', 'pétrole-à-la-hausse', 'prudence'])('%s is found by the letters it is written in', async (text) => {
  expect(await slug(text)).toEqual({ language: 'ar', slug: text })
})

test('every step of a long address is read, the number of its page too', async () => {
  const path = ['%D8%A7%D9%84%D8%B1%D8%A3%D9%8A', '%C3%A9conomie', 'p', '2']
  expect((await longAddressOf(Promise.resolve({ locale: 'fr', path }))).steps).toEqual(['الرأي', 'économie', 'p', '2'])
  expect((await longAddressOf(Promise.resolve({ locale: 'fr' }))).steps).toEqual([])
})

test('an address is decoded once, and what stands for no text stays what no slug is', async () => {
  expect((await slugAsSent('%25C3%25A9')).slug).toBe('%C3%A9')
  expect((await slugAsSent('%E0%A4%A')).slug).toBe('%E0%A4%A')
})

test('an encoded slash does not make one step two', async () => {
  expect((await slugAsSent('economie%2Fenergie')).slug).toBe('economie%2Fenergie')
})
