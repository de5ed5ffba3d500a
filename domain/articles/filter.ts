import { and, eq, gte, lt, sql, type SQL } from 'drizzle-orm'
import { agencies } from '#db/schema/agencies.ts'
import { articles } from '#db/schema/articles.ts'
import { people } from '#db/schema/people.ts'
import { sections } from '#db/schema/sections.ts'
import { tags } from '#db/schema/tags.ts'
import type { Language } from '#domain/languages.ts'
import { isSectionPath, isSlug } from '#domain/slugs.ts'
import { fromAgency, hasTag, inSection, signedBy } from './belonging.ts'

export type ArticleFilter = {
  section?: string | null
  tag?: string | null
  person?: string | null
  agency?: string | null
  publishedFrom?: Date | null
  publishedBefore?: Date | null
}

/** One condition for each part of the filter that is given. */
export function matchingFilter({ language, filter }: { language: Language; filter: ArticleFilter }): SQL[] {
  const found: SQL[] = []
  if (filter.section != null) {
    const { section: path } = filter
    found.push(
      isSectionPath(path)
        ? inSection(idOf(sections, and(eq(sections.language, language), eq(sections.path, path))))
        : nothing,
    )
  }
  if (filter.tag != null) {
    const { tag: slug } = filter
    found.push(isSlug(slug) ? hasTag(idOf(tags, and(eq(tags.language, language), eq(tags.slug, slug)))) : nothing)
  }
  if (filter.person != null)
    found.push(isSlug(filter.person) ? signedBy(idOf(people, eq(people.slug, filter.person))) : nothing)
  if (filter.agency != null)
    found.push(isSlug(filter.agency) ? fromAgency(idOf(agencies, eq(agencies.slug, filter.agency))) : nothing)
  if (filter.publishedFrom != null) found.push(gte(articles.publishedAt, filter.publishedFrom))
  if (filter.publishedBefore != null) found.push(lt(articles.publishedAt, filter.publishedBefore))
  return found
}

const nothing = sql`false`

function idOf(table: typeof sections | typeof tags | typeof people | typeof agencies, condition: SQL | undefined): SQL {
  return sql`(select ${table.id} from ${table} where ${condition})`
}
