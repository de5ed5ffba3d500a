const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ENOENT', 'EHOSTUNREACH', 'ETIMEDOUT', 'EPIPE']

/** PostgreSQL's classes 08 (connection), 53 (resources), 57P (operator intervention), and 55000: it takes no connections. */
const stateClass = /^(08|53|57P|55000)/

const poolMessages =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client was closed/

/** Whether this says that the database is away, rather than that the statement was wrong. */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('errors' in error && Array.isArray(error.errors) && error.errors.some(isOutage)) return true
  if (
    'code' in error &&
    typeof error.code === 'string' &&
    (networkCodes.includes(error.code) || stateClass.test(error.code))
  ) {
    return true
  }
  if ('message' in error && typeof error.message === 'string' && poolMessages.test(error.message)) return true
  return 'cause' in error && isOutage(error.cause)
}
