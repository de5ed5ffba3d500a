import { asc, eq } from 'drizzle-orm'
import { TOTP } from 'otpauth'
import { accountEvents } from '#db/schema/accounts.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { change } from '#tests/support/settings.ts'
import { password } from '#tests/support/visitors.ts'

let paper: Newsroom
beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

test('every change is written down with who made it, when and from which device, the network sealed, and nothing that was typed', async () => {
  const { id } = await paper.account('lamia')
  const lamia = await paper.signedIn(id)
  const [email, newPassword] = ['lamia@new.example', 'sept girafes au petit matin']
  await change(lamia, { to: 'updateProfile', input: { name: 'Lamia Typed', language: 'EN' } })
  await change(lamia, { to: 'changeEmail', input: { password, email, emailAgain: email } })
  const [asked] = await paper.mailsTo(email)
  await change(lamia, { to: 'followEmailChange', input: { token: paper.tokenIn(asked) } })
  const { secret } = Object(await change(lamia, { to: 'startSecondStep', input: { password } }))
  const code = new TOTP({ secret }).generate({ timestamp: paper.now.getTime() })
  await change(lamia, { to: 'confirmSecondStep', input: { code } })
  await change(lamia, { to: 'renewRecoveryCodes', input: { password } })
  await change(lamia, { to: 'stopSecondStep', input: { password } })
  await change(lamia, { to: 'endOtherSessions' })
  await change(lamia, { to: 'exportAccount', input: { password } })
  await change(lamia, { to: 'deleteAccount', input: { password } })
  await change(lamia, { to: 'keepAccount' })
  await change(lamia, { to: 'changePassword', input: { password, newPassword, newPasswordAgain: newPassword } })

  const events = await paper.db
    .select()
    .from(accountEvents)
    .where(eq(accountEvents.userId, id))
    .orderBy(asc(accountEvents.id))
  expect(events.map(({ kind }) => kind)).toEqual([
    'profileChanged',
    'emailChangeAsked',
    'emailChanged',
    'secondStepStarted',
    'recoveryCodesMade',
    'secondStepEnded',
    'sessionsEnded',
    'exported',
    'deletionAsked',
    'deletionUndone',
    'passwordChanged',
  ])
  for (const event of events) expect(event).toMatchObject({ actorId: id, at: paper.now, device: lamia.device })
  const written = JSON.stringify(events)
  for (const typed of ['Typed', email, password, newPassword, secret, code, lamia.network]) {
    expect(written).not.toContain(typed)
  }
})
