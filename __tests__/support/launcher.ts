import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '#bin/first/project.mjs'

export type Launch = {
  command: 'start' | 'dev' | 'database' | 'user'
  /** What is typed behind it. */
  words?: string[]
  folder?: string
  environment?: Record<string, string>
  uid?: number
  /** Which Node; the one that the folder has installed when not said. */
  node?: string
}

export type Launched = {
  child: ChildProcess
  output: () => string
  /** Waits until the output holds the text. */
  says: (text: string) => Promise<void>
  /** Waits for the end and answers the exit code. */
  ended: Promise<number | null>
  /** What a terminal does at Ctrl-C: the signal goes to the whole group. */
  signalGroup: (signal: NodeJS.Signals) => void
}

const personal = [
  'DATABASE_URL',
  'MEDIA_DIR',
  'KIOSQUE_DATA',
  'PORT',
  'HOST',
  'SITE_URL',
  'AUTH_SECRET',
  'NODE_OPTIONS',
  'NODE_ENV',
]

/** Runs the launcher as a person at a terminal would, without the variables of whoever runs the tests. */
export function launch({
  command,
  words = [],
  folder = projectFolder,
  environment = {},
  uid,
  node = pinnedNode(folder),
}: Launch): Launched {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !personal.includes(name)))
  const child = spawn(node, [join(folder, 'bin', 'kiosque.mjs'), command, ...words], {
    cwd: folder,
    env: { ...inherited, ...environment, NODE_ENV: 'production' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))

  return {
    child,
    output: () => output,
    ended,
    says: async (text) => {
      const over = ended.then(() => 'over')
      while (!output.includes(text)) {
        const pause = new Promise((resolve) => setTimeout(resolve, 30))
        if ((await Promise.race([pause, over])) === 'over' && !output.includes(text)) {
          throw new Error(`It ended without saying "${text}":\n${output}`)
        }
      }
    },
    signalGroup: (signal) => process.kill(-(child.pid ?? 0), signal),
  }
}

function pinnedNode(folder: string): string {
  return join(folder, 'node_modules', '.bin', 'node')
}
