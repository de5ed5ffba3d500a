export default {
  schema: 'graphql/*/schema.graphql',
  generates: { 'graphql/schema.graphql': { plugins: ['schema-ast'] } },
}
