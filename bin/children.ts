import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { projectFolder } from './first/project.mjs'

export type Tool = {
  /** The script's path inside node_modules. */
  script: string
  parameters: string[]
  nodeOptions?: string[]
  environment?: Record<string, string | undefined>
  signal: AbortSignal
  /** `show` passes the tool's output on as it comes. */
  output?: 'show' | 'keep'
}

/**
 * Runs one of the installed tools under our own Node; `output` holds what it said unless that was shown.
 * Rejects, once the tool has ended, when the signal was aborted in the meantime.
 */
export function runTool(tool: Tool): Promise<{ code: number; output: string }> {
  const { signal, nodeOptions = [], parameters } = tool
  const script = join(projectFolder, 'node_modules', tool.script)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeOptions, script, ...parameters], {
      cwd: projectFolder,
      env: { ...toolEnvironment(), ...tool.environment },
      stdio: tool.output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      signal,
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => {
      if (!signal.aborted) reject(error)
    })
    child.on('close', (code) => {
      if (signal.aborted) reject(signal.reason)
      else resolve({ code: code ?? 1, output })
    })
  })
}

export function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-40).join('\n')
}

function toolEnvironment(): NodeJS.ProcessEnv {
  const path = [join(projectFolder, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' }
}
