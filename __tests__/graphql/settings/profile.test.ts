import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { media } from '#db/schema/media.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, invalid } from '#tests/support/settings.ts'
import { testMediaFolder } from '#tests/support/templates.ts'
import type { Visitor } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

const update = (browser: Visitor, input: Record<string, unknown>) => change(browser, { to: 'updateProfile', input })

async function somebody(name: string, row = {}) {
  const { id } = await paper.account(name, row)
  return paper.signedIn(id)
}

type Format = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif'

async function picture({
  format = 'jpeg',
  width = 400,
  height = 300,
}: { format?: Format; width?: number; height?: number } = {}) {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#a03020' } })
    .withMetadata({ exif: { IFD0: { Copyright: 'Secret place' } } })
    .toFormat(format)
    .toBuffer()
  return `data:image/${format};base64,${bytes.toString('base64')}`
}

/** The files that the account shows, as addresses below the site. */
async function shownTo(browser: Visitor): Promise<string[]> {
  const { data } = await browser.ask('{ viewer { picture { renditions { url } } } }')
  return [...JSON.stringify(data).matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url)
}

const fileOf = (url: string) => join(testMediaFolder(), url.replace('/media/', ''))

test('what is given changes, what is not stays', async () => {
  const lamia = await somebody('lamia', { biography: 'Lit le soir.' })
  expect(await update(lamia, { publicName: '  Lamia B. ', language: 'AR' })).toMatchObject({
    account: { name: 'lamia', publicName: 'Lamia B.', biography: 'Lit le soir.', language: 'AR' },
  })
  expect(
    await update(lamia, { name: 'لمياء بن علي', publicName: '', biography: 'Une ligne.\r\nUne autre.' }),
  ).toMatchObject({
    account: { name: 'لمياء بن علي', publicName: '', biography: 'Une ligne.\nUne autre.', language: 'AR' },
  })
})

test('a name is 1 to 100 characters on one line, and everything wrong is said at once', async () => {
  const karim = await somebody('karim')
  expect(await update(karim, { name: '  ', publicName: 'K'.repeat(101), biography: 'b'.repeat(1001) })).toEqual(
    invalid(
      { field: 'name', reason: 'EMPTY' },
      { field: 'publicName', reason: 'TOO_LONG' },
      { field: 'biography', reason: 'TOO_LONG' },
    ),
  )
  expect(await update(karim, { name: 'Ka\nrim', publicName: 'Karim\u202e!', biography: 'b\0' })).toEqual(
    invalid(
      { field: 'name', reason: 'MALFORMED' },
      { field: 'publicName', reason: 'MALFORMED' },
      { field: 'biography', reason: 'MALFORMED' },
    ),
  )
  expect(await update(karim, { name: '👩🏽‍🚀'.repeat(25), biography: '🚀'.repeat(1000) })).toMatchObject({
    __typename: 'AccountSuccess',
  })
})

test.each(['jpeg', 'png', 'webp'] as const)(
  'a picture may be a %s; it is kept small, square and without what came along',
  async (format) => {
    const browser = await somebody(`with-${format}`)
    expect(await update(browser, { picture: await picture({ format }) })).toMatchObject({
      account: { picture: { width: 192, height: 192, renditions: [{ width: 96 }, { width: 192 }] } },
    })
    for (const url of await shownTo(browser)) {
      const bytes = await readFile(fileOf(url))
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp' })
      expect((await sharp(bytes).metadata()).exif).toBeUndefined()
      expect(bytes.toString('latin1')).not.toContain('Secret place')
    }
  },
)

test('a picture stands as it was held, whatever its metadata says of that', async () => {
  const browser = await somebody('upright')
  const left = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#ff0000' } })
    .composite([
      { input: { create: { width: 100, height: 100, channels: 3, background: '#0000ff' } }, left: 100, top: 0 },
    ])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  await update(browser, { picture: `data:image/jpeg;base64,${left.toString('base64')}` })
  const [url = ''] = await shownTo(browser)
  const { data, info } = await sharp(await readFile(fileOf(url)))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const redAt = (row: number) => data[(row * info.width + 48) * info.channels] ?? 0
  expect(redAt(8)).toBeGreaterThan(200)
  expect(redAt(88)).toBeLessThan(50)
})

test('another picture takes the place of the one before, of which no file stays; null takes it away', async () => {
  const browser = await somebody('nora')
  await update(browser, { picture: await picture() })
  const first = await shownTo(browser)
  await update(browser, { picture: await picture({ width: 120, height: 120 }) })
  const second = await shownTo(browser)
  expect(first.some((url) => existsSync(fileOf(url)))).toBe(false)
  expect(second.map((url) => existsSync(fileOf(url)))).toEqual([true])

  const before = await paper.db.$count(media)
  expect(await update(browser, { picture: null })).toMatchObject({ account: { picture: null } })
  expect(second.some((url) => existsSync(fileOf(url)))).toBe(false)
  expect(await paper.db.$count(media)).toBe(before - 1)
})

test('two people may have the same picture, and one keeps it when the other takes it away', async () => {
  const [ines, selma] = [await somebody('ines'), await somebody('selma')]
  const same = await picture()
  await update(ines, { picture: same })
  await update(selma, { picture: same })
  await update(ines, { picture: null })
  expect((await shownTo(selma)).map((url) => existsSync(fileOf(url)))).toEqual([true, true])
})

test('what is no picture of these kinds is refused, whatever it calls itself', async () => {
  const browser = await somebody('curious')
  const refused = invalid({ field: 'picture', reason: 'MALFORMED' })
  const named = (address: string, format: string) => address.replace(/^data:[^;]+/, `data:image/${format}`)
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"/>').toString('base64')
  const half = (await picture({ format: 'png' })).slice(0, 300)
  for (const address of [
    `data:image/svg+xml;base64,${svg}`,
    `data:image/png;base64,${svg}`,
    named(await picture({ format: 'gif' }), 'png'),
    named(await picture({ format: 'avif' }), 'webp'),
    'https://example.org/me.jpg',
    'data:image/png;base64,====',
    half.slice(0, half.length - ((half.length - 'data:image/png;base64,'.length) % 4)),
    await picture({ width: 95, height: 400 }),
  ]) {
    expect(await update(browser, { picture: address })).toEqual(refused)
  }
  expect(await shownTo(browser)).toEqual([])
})

test('a small file that unfolds into a huge picture is refused', async () => {
  const browser = await somebody('bomb')
  const bytes = await sharp({ create: { width: 9_000, height: 2_000, channels: 3, background: '#a03020' } })
    .png({ palette: true, colours: 2 })
    .toBuffer()
  const address = `data:image/png;base64,${bytes.toString('base64')}`
  expect(address.length).toBeLessThan(60_000)
  expect(await update(browser, { picture: address })).toEqual(invalid({ field: 'picture', reason: 'MALFORMED' }))
})

test('a picture of more than 60,000 characters is too long', async () => {
  const browser = await somebody('large')
  const address = `data:image/png;base64,${'A'.repeat(60_000)}`
  expect(await update(browser, { picture: address })).toEqual(invalid({ field: 'picture', reason: 'TOO_LONG' }))
})

test('before the address is confirmed, a name may change, but nothing is put up for others to fetch', async () => {
  const browser = await somebody('fresh', { emailConfirmedAt: null })
  expect(await update(browser, { name: 'Fresh' })).toMatchObject({ account: { name: 'Fresh' } })
  expect(await update(browser, { picture: await picture() })).toBe('FORBIDDEN')
})
