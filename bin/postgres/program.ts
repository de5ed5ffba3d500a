import { spawn } from 'node:child_process'
import type { SystemUser } from '../first/databaseUser.mjs'

type Run = { program: string; parameters: string[]; user: SystemUser | undefined; input?: string }
export type Outcome = { code: number | null; output: string }

/** Runs one of PostgreSQL's programs as the database's user and waits for its end. */
export function runProgram({ program, parameters, user, input }: Run): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: '/',
      env: environment(),
      // In a session of its own, so that Ctrl-C in the terminal does not reach it.
      detached: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.stdin?.end(input)
    child.on('error', reject)
    // Not 'close': the server that pg_ctl leaves behind may hold the pipes open.
    child.on('exit', (code) => setImmediate(() => resolve({ code, output })))
  })
}

/** The last thing PostgreSQL complained of in a text of its own. */
export function lastComplaint(text: string): string {
  const complaints = text.match(/(?:FATAL|PANIC|ERROR|error|LOG|fatal):\s+.*/g) ?? []
  return (complaints.at(-1) ?? text.trim().split('\n').at(-1) ?? '').trim()
}

function environment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env
  return { NODE_ENV: process.env.NODE_ENV, PATH, TMPDIR, LC_ALL: 'C', TZ: 'UTC' }
}
