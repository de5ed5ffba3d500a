import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { dayAndTime } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import styles from './ArticleCredits.module.css'
import { Translations } from './Translations.tsx'

export const ArticleCredits_article = graphql(`
  fragment ArticleCredits_article on Article {
    people {
      id
      name
      role
    }
    agencies {
      id
      name
    }
    publishedAt
    updatedAt
    readingMinutes
    commentCount
    ...Translations_article
  }
`)

/** Who wrote it, when, and how long it takes to read. */
export function ArticleCredits(props: { article: FragmentType<typeof ArticleCredits_article>; language: Language }) {
  const article = readFragment(ArticleCredits_article, props.article)
  const t = translator(props.language)
  return (
    <div className={styles.credits} aria-label={t('article.about')} role="group">
      {(article.people.length > 0 || article.agencies.length > 0) && (
        <ul className={styles.authors}>
          {article.people.map((person) => (
            <li key={person.id}>
              <strong>{person.name}</strong>
              {person.role !== '' && <span className={styles.role}>{person.role}</span>}
            </li>
          ))}
          {article.agencies.map((agency) => (
            <li key={agency.id}>
              <strong>{agency.name}</strong>
            </li>
          ))}
        </ul>
      )}
      <p>
        <time dateTime={article.publishedAt}>
          {t('article.published', { date: dayAndTime(article.publishedAt, props.language) })}
        </time>
      </p>
      {article.updatedAt != null && (
        <p>
          <time dateTime={article.updatedAt}>
            {t('article.updated', { date: dayAndTime(article.updatedAt, props.language) })}
          </time>
        </p>
      )}
      <p>{t('article.reading', { minutes: article.readingMinutes })}</p>
      <p>
        <a className={styles.comments} href="#comments">
          {t('article.comments', { count: article.commentCount })}
        </a>
      </p>
      <Translations article={article} language={props.language} />
    </div>
  )
}
