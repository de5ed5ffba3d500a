/** Bundlers hand out the default of a library in CommonJS, Node the whole library. */
export function defaultOf<T>(imported: T | { default: T }): T {
  return isWhole(imported) ? imported.default : imported
}

function isWhole<T>(imported: T | { default: T }): imported is { default: T } {
  return typeof imported === 'object' && imported !== null && 'default' in imported
}
