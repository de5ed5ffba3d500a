import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

export const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in time, ISO 8601 in UTC to the millisecond: `2026-11-23T17:05:00.000Z`.',
  serialize: (value) => {
    if (!(value instanceof Date)) throw new TypeError('DateTime is made from a Date.')
    return value.toISOString()
  },
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : undefined),
})

function readDateTime(value: unknown): Date {
  const date = typeof value === 'string' && shape.test(value) ? new Date(value) : undefined
  if (date === undefined || Number.isNaN(date.valueOf())) {
    throw new GraphQLError('A DateTime is ISO 8601 with an offset, such as 2026-11-23T17:05:00Z.')
  }
  return date
}
