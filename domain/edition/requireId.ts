export type Ids = Map<string, number>

/** The id of what an edition names. Throws when it names something it does not have. */
export function requireId(ids: Ids, name: string): number {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The edition names "${name}", which it does not have.`)
  return id
}
