import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { dateOf, dayAndTime } from '#messages/dates.ts'
import { translator } from '#messages/translator.ts'
import styles from './ArticleCredits.module.css'
import { Translations } from './Translations.tsx'

export const ArticleCredits_article = graphql(`
  fragment ArticleCredits_article on Article {
    people {
      id
      slug
      name
      role
    }
    agencies {
      id
      slug
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
              <a className={styles.name} href={paths.person(props.language, person.slug)} rel="author">
                {person.name}
              </a>
              {person.role !== '' && <span className={styles.role}>{person.role}</span>}
            </li>
          ))}
          {article.agencies.map((agency) => (
            <li key={agency.id}>
              <a className={styles.name} href={paths.agency(props.language, agency.slug)}>
                {agency.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.times}>
        <a href={paths.archive(props.language, ...dateOf(article.publishedAt))}>
          <time dateTime={article.publishedAt}>
            {t('article.published', { date: dayAndTime(article.publishedAt, props.language) })}
          </time>
        </a>
        {article.updatedAt != null && (
          <time dateTime={article.updatedAt}>
            {t('article.updated', { date: dayAndTime(article.updatedAt, props.language) })}
          </time>
        )}
      </div>
      <div className={styles.facts}>
        <span>{t('article.reading', { minutes: article.readingMinutes })}</span>
        <a className={styles.comments} href="#comments">
          {t('article.comments', { count: article.commentCount })}
        </a>
      </div>
      <Translations article={article} language={props.language} />
    </div>
  )
}
