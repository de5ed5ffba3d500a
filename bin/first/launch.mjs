// @ts-check
import { openDataFolder } from './dataFolder.mjs'
import { handOver } from './handOver.mjs'
import { install } from './install.mjs'
import { takeLock } from './lock.mjs'
import { checkPlatform, thisMachine } from './platform.mjs'
import { checkPort } from './port.mjs'
import { Refusal, reportFailure } from './refusal.mjs'
import { readSettings } from './settings.mjs'
import { step } from './step.mjs'

const commands = ['start', 'dev', 'database', 'user', 'test', 'verify', 'bench', 'screenshots']
const benchOptions = ['--scale']

/**
 * Everything that must happen before there are packages: built-in modules only, plain JavaScript.
 *
 * @param {string | undefined} command
 * @param {string[]} options
 */
export async function launch(command, options) {
  const leave = () => process.exit(130)
  process.once('SIGINT', leave).once('SIGTERM', leave).once('SIGHUP', leave)
  try {
    if (!command || !commands.includes(command)) throw new Refusal(`Say one of: npm run ${commands.join(', ')}.`)
    if (command === 'bench') refuseOthers(options)

    if (['test', 'verify', 'bench', 'screenshots'].includes(command))
      checkPlatform(thisMachine(), { databaseUrl: undefined })
    else if (command === 'user') checkPlatform(thisMachine(), readSettings(process.env))
    else await prepareToRun(command)
    await step('Installing packages', install)
    process.off('SIGINT', leave).off('SIGTERM', leave).off('SIGHUP', leave)
    await handOver(command, options)
  } catch (error) {
    reportFailure(error)
  }
}

/** @param {string} command */
async function prepareToRun(command) {
  const settings = readSettings(process.env)
  checkPlatform(thisMachine(), settings)
  const folder = await step('Opening the data folder', (note) => openDataFolder(settings, note))
  takeLock(folder, settings.siteUrl)
  if (command === 'database') return

  const typed = command === 'start' ? 'npm start' : `npm run ${command}`
  await step(`Checking port ${settings.port}`, () => checkPort(settings, typed))
}

/** @param {string[]} options */
function refuseOthers(options) {
  const other = options.find((option) => !benchOptions.includes(option))
  if (other !== undefined)
    throw new Refusal(`npm run bench takes ${benchOptions.join(', ')} and nothing else, not ${other}.`)
}
