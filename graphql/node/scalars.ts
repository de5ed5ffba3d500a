import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const earliest = new Date('0001-01-01T00:00:00Z')
const latest = new Date('+010000-01-01T00:00:00Z')
const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

export const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'A moment in time, ISO 8601 in UTC to the millisecond, in the years 1 to 9999: `2026-11-23T17:05:00.000Z`.',
  serialize: (value) => {
    if (!(value instanceof Date)) throw new TypeError('DateTime is made from a Date.')
    return value.toISOString()
  },
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : undefined),
})

function readDateTime(value: unknown): Date {
  const date = typeof value === 'string' && shape.test(value) && isDay(value) ? new Date(value) : undefined
  if (date === undefined || !(date >= earliest && date < latest)) {
    throw new GraphQLError(
      'A DateTime is ISO 8601 with an offset, in the years 1 to 9999, such as 2026-11-23T17:05:00Z.',
    )
  }
  return date
}

/** JavaScript takes 30 February for 2 March. */
function isDay(value: string): boolean {
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value.slice(0, 10))
}
