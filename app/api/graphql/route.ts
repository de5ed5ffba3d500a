import { handleGraphql } from '#graphql/handleGraphql.ts'

export { handleGraphql as GET, handleGraphql as POST }
