/** The build has no database to list pages from; Next asks for one of each, and this one is not found. */
export const placeholder = '_'
