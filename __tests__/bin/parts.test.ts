import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeLock } from '#bin/first/lock.mjs'
import { checkPlatform } from '#bin/first/platform.mjs'
import { identityOf } from '#bin/first/processes.mjs'
import { placeOf, unfitness } from '#bin/postgres/given.ts'
import { isGood, nothing, sentence, sum, tallyOfJest, tallyOfPlaywright } from '#bin/testing/tally.ts'

const fit = { version: 150_004, name: '15.4', encoding: 'UTF8', standby: false, may_create: true }
const place = placeOf('postgres://rosa:secret@db.example.org/news')

test('a database that is too old is named with its version', () => {
  expect(unfitness(place, { ...fit, version: 140_011, name: '14.11' })?.message).toBe(
    'The database at db.example.org:5432 is PostgreSQL 14.11, and Kiosque needs 15 or later: upgrade it, or unset DATABASE_URL to use the embedded one.',
  )
  expect(unfitness(place, fit)).toBeUndefined()
})

test('a read-only copy of the database is refused', () => {
  expect(unfitness(place, { ...fit, standby: true })?.message).toContain('is a read-only standby')
})

test('a machine without an embedded PostgreSQL is told to bring its own', () => {
  const sparc = { platform: 'sunos', arch: 'sparc', musl: false }
  expect(() => checkPlatform(sparc, { databaseUrl: undefined })).toThrow(
    'There is no embedded PostgreSQL for sunos-sparc',
  )
  expect(() => checkPlatform(sparc, { databaseUrl: 'postgres://elsewhere/news' })).not.toThrow()
})

test('Windows and musl are told where Kiosque runs', () => {
  const windows = { platform: 'win32', arch: 'x64', musl: false }
  const alpine = { platform: 'linux', arch: 'x64', musl: true }
  expect(() => checkPlatform(windows, { databaseUrl: undefined })).toThrow('Windows Subsystem for Linux')
  expect(() => checkPlatform(alpine, { databaseUrl: undefined })).toThrow('glibc')
})

test('a lock whose process is gone, or whose number went to another process, is taken over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosque-lock-'))
  const leave = (holder: object) => writeFileSync(join(folder, 'kiosque.lock'), JSON.stringify(holder))
  const address = 'http://localhost:3000'

  leave({ pid: 1, identity: 'of a process before the last reboot', address })
  expect(() => takeLock(folder, address)).not.toThrow()
  leave({ pid: 1, identity: identityOf(1), address })
  expect(() => takeLock(folder, address)).toThrow('Kiosque is already running in this folder as process 1')
  rmSync(folder, { recursive: true })
})

test('the closing line adds up what jest and Playwright counted', () => {
  const jest = {
    numPassedTests: 120,
    numFailedTests: 1,
    numPendingTests: 3,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
  }
  const playwright = { stats: { expected: 20, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }
  const total = sum([tallyOfJest(jest), tallyOfPlaywright(playwright)])
  expect(sentence(total)).toBe('141 passed, 2 failed, 4 skipped')
  expect(sentence({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
})

test('a run in which nothing ran is not a good one', () => {
  expect(isGood(nothing)).toBe(false)
})
