import { and, eq, sql, type SQL } from 'drizzle-orm'
import { agencies } from '#db/schema/agencies.ts'
import { people } from '#db/schema/people.ts'
import { sections } from '#db/schema/sections.ts'
import { tags } from '#db/schema/tags.ts'
import type { Language } from '#domain/languages.ts'
import { isSectionPath, isSlug } from '#domain/slugs.ts'
import { listOf, type OwnerKind } from './listed.ts'

export type ArticleFilter = {
  section?: string | null
  tag?: string | null
  person?: string | null
  agency?: string | null
  publishedFrom?: Date | null
  publishedBefore?: Date | null
}

/** The lists an article must stand in, as SQL for their numbers; the one that is likely the shortest first. */
export function listsOfFilter({ language, filter }: { language: Language; filter: ArticleFilter }): SQL[] {
  const list = (kind: OwnerKind, owner: SQL) => [listOf({ kind, owner, language })]
  const { person, tag, agency, section } = filter
  return [
    person == null ? [] : list('person', ownerOf(people, isSlug(person) && eq(people.slug, person))),
    tag == null ? [] : list('tag', ownerOf(tags, isSlug(tag) && and(eq(tags.language, language), eq(tags.slug, tag)))),
    agency == null ? [] : list('agency', ownerOf(agencies, isSlug(agency) && eq(agencies.slug, agency))),
    section == null
      ? []
      : list(
          'section',
          ownerOf(sections, isSectionPath(section) && and(eq(sections.language, language), eq(sections.path, section))),
        ),
  ].flat()
}

type Owners = typeof sections | typeof tags | typeof people | typeof agencies

function ownerOf(table: Owners, condition: SQL | undefined | false): SQL {
  return condition === false ? sql`null` : sql`(select ${table.id} from ${table} where ${condition})`
}
