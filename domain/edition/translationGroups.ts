import { randomUUID } from 'node:crypto'
import { defaultLanguage, type Language } from '#domain/languages.ts'

type Thing = { language: Language; file: string; slug: string; translates?: string | undefined }

/** Tells the translation group of each thing: its own, or that of the French thing it translates. */
export function translationGroups(things: Thing[]): (thing: Thing) => string {
  const originals = things.filter((thing) => thing.translates === undefined)
  const groups = new Map(originals.map(({ language, slug }) => [`${language} ${slug}`, randomUUID()]))
  return ({ language, file, slug, translates }) => {
    const group = groups.get(translates === undefined ? `${language} ${slug}` : `${defaultLanguage} ${translates}`)
    if (group === undefined) throw new Error(`${file} translates "${translates}", which the edition does not have.`)
    return group
  }
}
