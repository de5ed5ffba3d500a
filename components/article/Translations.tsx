import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { fromSchema, ownNames } from '#messages/locales.ts'
import { translator } from '#messages/translator.ts'
import styles from './Translations.module.css'

export const Translations_article = graphql(`
  fragment Translations_article on Article {
    translations {
      language
      path
    }
  }
`)

/** The other languages it can be read in. */
export function Translations(props: { article: FragmentType<typeof Translations_article>; language: Language }) {
  const { translations } = readFragment(Translations_article, props.article)
  if (translations.length === 0) return null
  return (
    <p className={styles.translations}>
      {translator(props.language)('article.translations')}
      {translations.map(({ language, path }) => (
        <a key={path} href={path} hrefLang={fromSchema[language]} lang={fromSchema[language]}>
          {ownNames[fromSchema[language]]}
        </a>
      ))}
    </p>
  )
}
