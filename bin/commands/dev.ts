import { generate, watchGenerated } from '../build/generate.ts'
import { run } from './run.ts'

export function dev(): Promise<void> {
  return run({
    mode: 'development',
    typed: 'npm run dev',
    prepareCode: async (stop) => {
      await generate(stop)
      watchGenerated(stop)
    },
  })
}
