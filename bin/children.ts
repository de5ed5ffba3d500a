import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { projectFolder } from './first/project.mjs'

export type Tool = {
  /** The script's path inside node_modules. */
  script: string
  parameters: string[]
  environment?: Record<string, string | undefined>
  signal?: AbortSignal
  /** `show` passes the tool's output on as it comes. */
  output?: 'show' | 'keep'
}

/** Runs one of the installed tools under our own Node; `output` holds what it said unless that was shown. */
export function runTool(tool: Tool): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, 'node_modules', tool.script), ...tool.parameters], {
      cwd: projectFolder,
      env: { ...toolEnvironment(), ...tool.environment },
      stdio: tool.output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      signal: tool.signal,
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

export function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-40).join('\n')
}

function toolEnvironment(): NodeJS.ProcessEnv {
  const path = [join(projectFolder, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' }
}
