import { lastLines, runTool } from '../children.ts'
import { Refusal } from '../first/refusal.mjs'
import { step } from '../first/step.mjs'

const codegen = { script: '@graphql-codegen/cli/esm/bin.js', parameters: ['--config', 'codegen.ts'] }

/** Writes the types and documents that the code imports from graphql/__generated__. */
export async function generate(signal: AbortSignal): Promise<void> {
  await step('Generating code from the GraphQL schema', async () => {
    const { code, output } = await runTool({ ...codegen, signal })
    if (code !== 0) throw new Refusal('The code could not be generated; above is why.', lastLines(output))
  })
}

/** Generates again at every change, until the signal. */
export function watchGenerated(signal: AbortSignal): void {
  const parameters = [...codegen.parameters, '--watch', '--silent', '--errors-only']
  runTool({ ...codegen, parameters, signal, output: 'show' }).catch((error: unknown) => {
    if (!signal.aborted) console.error(error)
  })
}
