import { languages, type Language } from '#domain/languages.ts'

/** One row for each language that something has words in. */
export function rowsInEach<Texts, Row extends object>(
  words: { [language in Language]?: Texts | undefined },
  row: (texts: Texts, language: Language) => Row,
): (Row & { language: Language })[] {
  return languages.flatMap((language) => {
    const texts = words[language]
    return texts === undefined ? [] : [{ ...row(texts, language), language }]
  })
}
