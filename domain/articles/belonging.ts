import { sql, type SQL } from 'drizzle-orm'
import { articleAgencies, articlePeople, articleSections, articleTags } from '#db/schema/articleLinks.ts'
import { articles } from '#db/schema/articles.ts'

/** In this section or one below it, first or further. `id` is SQL for the section's id, as in the others here. */
export function inSection(id: SQL): SQL {
  const subtree = sql`select below.id from sections root join sections below on below.language = root.language
    and (below.id = root.id or starts_with(below.path, root.path || '/')) where root.id = ${id}`
  return sql`(${articles.sectionId} in (${subtree}) or ${articles.id} in (
    select ${articleSections.articleId} from ${articleSections} where ${articleSections.sectionId} in (${subtree})))`
}

export function hasTag(id: SQL): SQL {
  return sql`${articles.id} in (select ${articleTags.articleId} from ${articleTags} where ${articleTags.tagId} = ${id})`
}

export function signedBy(id: SQL): SQL {
  return sql`${articles.id} in (
    select ${articlePeople.articleId} from ${articlePeople} where ${articlePeople.personId} = ${id})`
}

export function fromAgency(id: SQL): SQL {
  return sql`${articles.id} in (
    select ${articleAgencies.articleId} from ${articleAgencies} where ${articleAgencies.agencyId} = ${id})`
}
