import type { Language } from '#domain/languages.ts'

/** What the edition has of one kind, by the key its files name it with. */
export type Ids = Map<string, number>
export type IdsInEach = Record<Language, Ids>

export function noIds(): IdsInEach {
  return { fr: new Map(), ar: new Map(), en: new Map() }
}

/** The id of what a file of the edition names. Throws when it names something that is not there, or not in its language. */
export function requireId(ids: Ids, { key, file }: { key: string; file: string }): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`${file} names "${key}", which the edition does not have in that language.`)
  return id
}
