import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change, type Change, endSession } from '#tests/support/settings.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

const password = { password: 'quatre tortues' }
const inputs: [Change, Record<string, unknown>][] = [
  ['updateProfile', { name: 'Lamia' }],
  ['changePassword', { ...password, newPassword: 'cinq tortues', newPasswordAgain: 'cinq tortues' }],
  ['changeEmail', { ...password, email: 'lamia@example.org', emailAgain: 'lamia@example.org' }],
  ['startSecondStep', password],
  ['confirmSecondStep', { code: '123456' }],
  ['renewRecoveryCodes', password],
  ['stopSecondStep', password],
  ['exportAccount', password],
  ['deleteAccount', password],
  ['endOtherSessions', {}],
  ['keepAccount', {}],
]

test.each(inputs)('a guest has nothing to %s of', async (to, input) => {
  expect(await change(paper.visitor(), { to, input })).toBe('UNAUTHENTICATED')
})

test('a guest ends nobody’s session', async () => {
  const lamia = await paper.signedIn((await paper.account('lamia')).id)
  const { data } = await lamia.ask('{ viewer { sessions { id } } }')
  expect(JSON.stringify(data)).toContain('sessions')
  const [id = ''] = JSON.stringify(data).match(/(?<="id":")[^"]+/) ?? []
  expect(await endSession(paper.visitor(), id)).toBe('UNAUTHENTICATED')
  expect(await lamia.ask('{ viewer { username } }')).toMatchObject({ data: { viewer: { username: 'lamia' } } })
})
