// @ts-check

/**
 * The code of an error of Node or of PostgreSQL, such as ENOENT or 28P01; empty when it has none.
 *
 * @param {unknown} error
 */
export function codeOf(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
