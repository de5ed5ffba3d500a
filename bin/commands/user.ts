import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { asOperator } from '../asOperator.ts'
import { authSecret } from '../first/authSecret.mjs'
import { codeOf } from '../first/codeOf.mjs'
import { openDataFolder } from '../first/dataFolder.mjs'
import { takeLock } from '../first/lock.mjs'
import { Refusal } from '../first/refusal.mjs'
import { readSettings, type Settings } from '../first/settings.mjs'
import { openDatabase, type OpenDatabase } from '../openDatabase.ts'
import { addressFile } from '../postgres/cluster.ts'
import { carryOut } from '../user/carryOut.ts'
import { readCommand } from '../user/readCommand.ts'

/** Looks after accounts from a terminal, whether the paper is open or not. */
export async function user(words: string[]): Promise<void> {
  const command = readCommand(words)
  const settings = readSettings(process.env)
  const dataFolder = openDataFolder(settings, () => undefined)
  const { url: databaseUrl, close } = await findDatabase(settings, dataFolder)
  try {
    const secret = authSecret({ given: settings.authSecret, dataFolder })
    const mediaFolder = settings.mediaFolder ?? join(dataFolder, 'media')
    const site = { url: settings.siteUrl, secret, mediaFolder }
    console.log(`\n${await asOperator({ databaseUrl, site }, (ctx) => carryOut(ctx, command))}`)
  } catch (error) {
    throw holdsNoPaper(error)
      ? new Refusal('This database holds no paper of this release yet: run `npm start` once.')
      : error
  } finally {
    await close?.()
  }
}

/** The one that the environment names, the embedded one that is running, or the embedded one, for as long as this takes. */
async function findDatabase({ databaseUrl, siteUrl }: Settings, dataFolder: string): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) return openDatabase({ databaseUrl, dataFolder })
  const running = await readFile(addressFile(dataFolder), 'utf8').catch(() => '')
  if (running !== '' && (await answers(running.trim()))) return { url: running.trim() }

  takeLock(dataFolder, siteUrl)
  return openDatabase({ databaseUrl, dataFolder })
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  const isOpen = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => undefined)
  return isOpen
}

/** A table or a column that is not there. */
function holdsNoPaper(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (['42P01', '42703'].includes(codeOf(cause))) return true
  }
  return false
}
