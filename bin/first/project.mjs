// @ts-check
import { fileURLToPath } from 'node:url'

/** The folder of the clone, without a trailing slash. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
