import { buildWhenStale } from '../build/build.ts'
import { run } from './run.ts'

export function start(): Promise<void> {
  return run({ mode: 'production', typed: 'npm start', prepareCode: buildWhenStale })
}
