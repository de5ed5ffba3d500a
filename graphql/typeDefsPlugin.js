import { printSchema } from 'graphql'

/** Puts the whole SDL in a module, so that a bundled server needs no file beside it. */
export const plugin = (schema) => `export const typeDefs = ${JSON.stringify(printSchema(schema))}\n`
