import { eq } from 'drizzle-orm'
import { accountEvents } from '#db/schema/accounts.ts'
import { users, userSections } from '#db/schema/users.ts'
import { changeRole } from '#domain/accounts/changeRole.ts'
import { createAccount } from '#domain/accounts/createAccount.ts'
import { endSessionsOf } from '#domain/accounts/endSessionsOf.ts'
import { makeFirstAdministrator } from '#domain/accounts/makeFirstAdministrator.ts'
import { resetFor } from '#domain/accounts/resetFor.ts'
import { restore } from '#domain/accounts/restore.ts'
import type { Rights } from '#domain/accounts/rights.ts'
import { suspend } from '#domain/accounts/suspend.ts'
import type { Ctx } from '#domain/ctx.ts'
import { requireSecondStep, waiveSecondStep } from '#domain/site/secondStepForStaff.ts'
import { resetPassword, signIn, whoAmI } from '#tests/support/accountForms.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'

let paper: Newsroom
let system: Ctx
beforeEach(async () => {
  paper = await newsroom()
  system = { ...paper.context(), viewer: { kind: 'system' } }
})
afterEach(() => paper.close())

const reader: Rights = { role: 'reader', mayPublish: false, sections: [] }
const nobody = { data: { viewer: null } }

function credentials(identifier: string, password: string) {
  return { identifier, password }
}

test('of processes that start together one makes the administrator, who can sign in', async () => {
  const made = await Promise.all(Array.from({ length: 6 }, () => makeFirstAdministrator(system)))
  const [administrator, ...more] = made.filter((one) => one !== null)
  expect(more).toEqual([])
  const { username, password } = administrator ?? { username: '', password: '' }
  expect(await paper.visitor().ask(signIn, credentials(username, password))).toMatchObject({
    data: { signIn: { __typename: 'SignInSuccess' } },
  })
  const [row] = await paper.db.select().from(users)
  expect(JSON.stringify(row)).not.toContain(password)
  expect(await makeFirstAdministrator(system)).toBeNull()
})

test('an operator makes an account whose owner signs in with the password that was handed over', async () => {
  const given = {
    username: 'karim',
    email: 'Karim@Example.org',
    name: 'Karim',
    language: 'ar' as const,
    rights: reader,
  }
  const made = await createAccount(system, given)
  if (made.outcome !== 'created') throw new Error('Nothing was made.')
  expect(await paper.visitor().ask(signIn, credentials('karim@example.org', made.password))).toMatchObject({
    data: { signIn: { __typename: 'SignInSuccess' } },
  })
  expect(await createAccount(system, given)).toEqual({
    outcome: 'invalid',
    fields: [{ field: 'email', reason: 'taken' }],
  })
  expect(await createAccount(system, { ...given, username: 'a', email: 'b', name: ' ' })).toMatchObject({
    outcome: 'invalid',
    fields: [{ field: 'username' }, { field: 'email' }, { field: 'name' }],
  })
})

test('who is given another role, or is suspended, is a guest in every browser from the next request on', async () => {
  await makeFirstAdministrator(system)
  const { id } = await paper.account('lamia')
  const [browser, phone] = [await paper.signedIn(id), await paper.signedIn(id, { kept: true })]
  expect(await changeRole(system, { account: 'LAMIA', rights: { ...reader, role: 'editor' } })).toBe('changed')
  for (const one of [browser, phone]) expect(await one.ask(whoAmI)).toMatchObject(nobody)

  const again = await paper.signedIn(id)
  expect(await suspend(system, 'lamia@example.org')).toBe('suspended')
  expect(await suspend(system, 'lamia')).toBe('alreadySuspended')
  expect(await again.ask(whoAmI)).toMatchObject(nobody)
  expect(await restore(system, 'lamia')).toBe('restored')
  expect(await again.ask(whoAmI)).toMatchObject(nobody)
})

test('the sections of a role go with it', async () => {
  const { id } = await paper.account('lamia')
  const [section] = await paper.db
    .execute<{ id: string }>(
      `insert into sections (language, slug, path, name) values ('fr', 'tech', 'tech', 'Tech') returning id`,
    )
    .then(({ rows }) => rows)
  const sections = [{ sectionId: Number(section?.id), withSubsections: false }]
  await changeRole(system, { account: 'lamia', rights: { role: 'author', mayPublish: true, sections } })
  expect(await paper.db.select().from(userSections)).toEqual([{ userId: id, ...sections[0] }])
  // Without a section to be held to, the right would hold in all of them.
  await expect(paper.db.execute('delete from sections')).rejects.toThrow()
  await changeRole(system, { account: 'lamia', rights: { ...reader, role: 'chief', sections } })
  expect(await paper.db.select().from(userSections)).toEqual([])
})

test('the last administrator stays one; of two, who are taken away at once, one stays', async () => {
  await paper.account('first', { role: 'administrator' })
  expect(await changeRole(system, { account: 'first', rights: reader })).toBe('lastAdministrator')
  expect(await suspend(system, 'first')).toBe('lastAdministrator')

  await paper.account('second', { role: 'administrator' })
  const outcomes = await Promise.all([
    changeRole(system, { account: 'first', rights: reader }),
    suspend(system, 'second'),
  ])
  expect(outcomes.filter((outcome) => outcome === 'lastAdministrator')).toHaveLength(1)
})

test('an operator gives access back, by a link in the hand or by mail', async () => {
  await paper.account('lamia')
  const answer = await resetFor(system, { account: 'lamia', by: 'hand' })
  if (answer.outcome !== 'link') throw new Error('There is no link.')
  const token = new URL(answer.url).searchParams.get('token')
  const words = 'sept lanternes au bord du quai'
  const given = { token, password: words, passwordAgain: words }
  expect(await paper.visitor().ask(resetPassword, given)).toMatchObject({
    data: { resetPassword: { __typename: 'ResetPasswordSuccess' } },
  })

  expect(await resetFor(system, { account: 'lamia', by: 'mail' })).toEqual({ outcome: 'mailed' })
  expect((await paper.mailsTo('lamia@example.org')).map(({ kind }) => kind)).toContain('resetPassword')
})

test('staff who lack the second step that is required may do what readers may', async () => {
  const { id } = await paper.account('chief', { role: 'chief' })
  const browser = await paper.signedIn(id)
  const question = '{ viewer { lacksSecondStep viewerCanEnterNewsroom viewerCanComment } }'
  await requireSecondStep(system)
  expect(await browser.ask(question)).toMatchObject({
    data: { viewer: { lacksSecondStep: true, viewerCanEnterNewsroom: false, viewerCanComment: true } },
  })
  await waiveSecondStep(system)
  expect(await browser.ask(question)).toMatchObject({
    data: { viewer: { lacksSecondStep: false, viewerCanEnterNewsroom: true } },
  })
})

test('nobody but who manages accounts does any of this, and all of it is written down', async () => {
  const { id } = await paper.account('lamia')
  const strangers: [Ctx['viewer'], string][] = [
    [{ kind: 'guest' }, 'UNAUTHENTICATED'],
    [
      {
        kind: 'member',
        id,
        role: 'chief',
        mayPublish: false,
        isConfirmed: true,
        lacksSecondStep: false,
        sections: [],
        sessionId: 1,
      },
      'FORBIDDEN',
    ],
  ]
  const account = { username: 'new', email: 'new@example.org', name: 'New', language: 'fr' as const, rights: reader }
  for (const [viewer, code] of strangers) {
    const ctx = { ...system, viewer }
    const attempts: (() => Promise<unknown>)[] = [
      () => createAccount(ctx, account),
      () => changeRole(ctx, { account: 'lamia', rights: reader }),
      () => suspend(ctx, 'lamia'),
      () => restore(ctx, 'lamia'),
      () => resetFor(ctx, { account: 'lamia', by: 'hand' }),
      () => endSessionsOf(ctx, 'lamia'),
      () => requireSecondStep(ctx),
      () => waiveSecondStep(ctx),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code })
  }
  expect(await paper.db.select().from(accountEvents)).toEqual([])

  await makeFirstAdministrator(system)
  await endSessionsOf(system, 'lamia')
  await suspend(system, 'lamia')
  await restore(system, 'lamia')
  const written = await paper.db.select().from(accountEvents).where(eq(accountEvents.userId, id))
  expect(written.map(({ kind }) => kind)).toEqual(['sessionsEnded', 'suspended', 'restored'])
})
