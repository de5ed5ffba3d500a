import { reportFailure } from './first/refusal.mjs'
import { main } from './main.ts'

await main(process.argv[2] ?? '').catch(reportFailure)
process.disconnect?.()
