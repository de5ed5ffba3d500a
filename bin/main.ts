import { projectFolder } from './first/project.mjs'
import { reportFailure } from './first/refusal.mjs'

const environments: Record<string, string> = {
  start: 'production',
  dev: 'development',
  user: 'production',
  test: 'test',
  verify: 'test',
  bench: 'production',
  screenshots: 'production',
}

/** What follows the installation, under the pinned Node. Ends the process when the command has ended. */
export async function main(command: string, options: string[]): Promise<void> {
  process.chdir(projectFolder)
  Object.assign(process.env, { NODE_ENV: environments[command] ?? 'development', NEXT_TELEMETRY_DISABLED: '1' })
  try {
    await carryOut(command, options)
  } catch (error) {
    reportFailure(error)
  }
  // Libraries leave timers and workers behind that would keep the process alive.
  process.exit()
}

async function carryOut(command: string, options: string[]): Promise<void> {
  switch (command) {
    case 'start':
      return (await import('./commands/start.ts')).start()
    case 'dev':
      return (await import('./commands/dev.ts')).dev()
    case 'database':
      return (await import('./commands/database.ts')).database()
    case 'user':
      return (await import('./commands/user.ts')).user(options)
    case 'test':
      return (await import('./commands/test.ts')).test()
    case 'bench':
      return (await import('./commands/bench.ts')).bench(options)
    case 'screenshots':
      return (await import('./commands/screenshots.ts')).screenshots()
    case 'verify':
      return (await import('./commands/verify.ts')).verify()
  }
}
