import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, openPool } from '#db/client.ts'
import { users } from '#db/schema/users.ts'
import { readCommand } from '#bin/user/readCommand.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { launch } from '#tests/support/launcher.ts'

test('an operator makes an account from a terminal, and is told why a second one is not made', async () => {
  const database = await freshDatabase()
  const create = ['create', 'lamia', '--email', 'lamia@example.org', '--name', 'Lamia B.', '--role', 'chief']
  expect(await typed(create, database.url)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/lamia is there, with the password [a-z2-9]{5}(-[a-z2-9]{5}){3}\n/),
  })
  expect(await typed(create, database.url)).toMatchObject({
    code: 1,
    output: expect.stringContaining('No account was made: the address belongs to somebody else.'),
  })

  const pool = openPool(database.url)
  const made = await openDatabase(pool).select().from(users)
  await pool.end()
  expect(made).toMatchObject([{ username: 'lamia', email: 'lamia@example.org', role: 'chief' }])
  await database.close()
}, 60_000)

test.each([
  [[], 'Say what is to be done.'],
  [['paint', 'lamia'], 'There is no paint here.'],
  [['role', 'lamia'], 'Say which role.'],
  [['role', 'lamia', 'king'], 'There is no role king.'],
  [['role', 'lamia', 'chief', 'now'], 'There is a word too many: now.'],
  [['role', 'lamia', 'chief', '--section', 'sport'], '--section is for contributors, authors and editors'],
  [['role', 'lamia', 'editor', '--section', 'de:sport'], 'There is no edition in de'],
  [['role', 'lamia', 'editor', '--may-publish'], '--may-publish is for authors'],
  [['create', 'lamia', '--name', 'Lamia'], 'create needs --email and --name.'],
  [['suspend', 'lamia', '--mail'], '--mail has nothing to say here.'],
  [['reset', 'lamia', '--quickly'], "Unknown option '--quickly'"],
  [['second-step', 'lamia'], 'Say second-step required or second-step optional.'],
])('an operator who types %j is told what is wrong, and what can be said', (words, sentence) => {
  expect(() => readCommand(words)).toThrow(sentence)
})

test('what an operator types is understood', () => {
  expect(
    readCommand(['role', 'lamia', 'author', '--section', 'sport', '--section', 'ar:رياضة', '--may-publish']),
  ).toEqual({
    verb: 'role',
    who: 'lamia',
    rights: {
      role: 'author',
      mayPublish: true,
      withSubsections: true,
      sections: [
        { language: 'fr', path: 'sport' },
        { language: 'ar', path: 'رياضة' },
      ],
    },
  })
  expect(readCommand(['reset', 'lamia@example.org', '--mail'])).toEqual({
    verb: 'reset',
    who: 'lamia@example.org',
    by: 'mail',
  })
})

async function typed(words: string[], url: string): Promise<{ code: number | null; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosque-user-'))
  const terminal = launch({ command: 'user', words, environment: { DATABASE_URL: url, KIOSQUE_DATA: folder } })
  const code = await terminal.ended
  rmSync(folder, { recursive: true })
  return { code, output: terminal.output() }
}
