import { hashPassword, isPassword, weaknessOf } from '#domain/accounts/passwords.ts'
import { setImmediate as nextTurn } from 'node:timers/promises'

const about = ['Lamia Kaci', 'lamia.k', 'lamia.kaci@example.org']
const weakness = (password: string) => weaknessOf({ password, about })

test('a password opens what it was set for, and no other does', async () => {
  const hash = await hashPassword('Sardine à l’huile 7')

  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword({ hash, password: 'Sardine à l’huile 7' })).toBe(true)
  expect(await isPassword({ hash, password: 'sardine à l’huile 7' })).toBe(false)
  expect(await isPassword({ hash, password: '' })).toBe(false)
})

test('the same characters typed on another keyboard are the same password', async () => {
  const hash = await hashPassword('Sardine à l’huile'.normalize('NFD'))
  expect(await isPassword({ hash, password: 'Sardine à l’huile'.normalize('NFC') })).toBe(true)
})

test('the last of 128 characters counts, also where each is an emoji', async () => {
  const long = '🗞'.repeat(127)
  const hash = await hashPassword(`${long}🐫`)

  expect(await isPassword({ hash, password: `${long}🐫` })).toBe(true)
  expect(await isPassword({ hash, password: `${long}🐪` })).toBe(false)
  expect(await isPassword({ hash, password: `${long}🐫🐫` })).toBe(false)
})

test('an account without a password opens with none', async () => {
  expect(await isPassword({ hash: null, password: '' })).toBe(false)
  expect(await isPassword({ hash: null, password: 'Sardine à l’huile 7' })).toBe(false)
})

test('a crowd that signs in waits its turn, and is turned away with a sentence once too many wait', async () => {
  const asked = Array.from({ length: 60 }, () => isPassword({ hash: null, password: 'whatever' }))
  let turns = 0
  let isOver = false
  const counting = (async () => {
    while (!isOver) {
      await nextTurn()
      turns += 1
    }
  })()
  const answers = await Promise.allSettled(asked)
  isOver = true
  await counting

  const refused = answers.filter((answer) => answer.status === 'rejected')
  expect(refused.length).toBeGreaterThanOrEqual(8)
  expect(refused.length).toBeLessThan(10)
  expect(refused[0]?.reason).toMatchObject({ code: 'SERVICE_UNAVAILABLE', message: expect.stringMatching(/try again/) })
  expect(turns).toBeGreaterThan(100)
  expect(await isPassword({ hash: null, password: 'whatever' })).toBe(false)
})

test.each(['', 'court', 'sept..7'])('%j is too short', async (password) => {
  expect(await weakness(password)).toBe(password === '' ? 'empty' : 'tooShort')
})

test('129 characters are too many, and 128 are not, whatever they are', async () => {
  const words = 'Le cheval boit du thé sous la lune verte. '.repeat(4)
  expect(await weakness([...words].slice(0, 128).join(''))).toBeNull()
  expect(await weakness([...words].slice(0, 129).join(''))).toBe('tooLong')
})

test.each(['password', 'motdepasse', 'P@ssw0rd', 'football1'])('%s is what many have', async (password) => {
  expect(await weakness(password)).toBe('common')
})

test.each(['lamia.kaci', 'Lamia.K1990', 'lamia.kaci@example.org', 'KaciLamia'])(
  '%s is made of her own words',
  async (password) => {
    expect(await weakness(password)).toBe('common')
  },
)

test.each(['azertyuiop', 'aaaaaaaaaaaa', 'abcdefghij', '12/05/1990', 'printemps'])(
  '%s is guessed soon',
  async (password) => {
    expect(await weakness(password)).toMatch(/guessable|common/)
  },
)

test.each([
  'correct horse battery staple',
  'le thé refroidit vite ici',
  'السلام عليكم يا أهل الدار',
  'k9!Zq2_vRt',
  '🐫🗞🌙🍊🫖🧵🪟🎻',
])('%s will do', async (password) => {
  expect(await weakness(password)).toBeNull()
})

test('no password keeps the house waiting', async () => {
  const long = 'a4@'.repeat(42)
  expect(await weaknessOf({ password: long, about: Array.from({ length: 500 }, () => long) })).not.toBe('tooLong')
})
