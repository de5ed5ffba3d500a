import { StructuredData } from '#components/page/StructuredData.tsx'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'

export const ProfilePageData_person = graphql(`
  fragment ProfilePageData_person on Person {
    path
    name
    role
    biography
    picture {
      renditions {
        url
      }
    }
  }
`)

type Props = { person: FragmentType<typeof ProfilePageData_person>; paper: { name: string; url: URL } }

/** Someone as schema.org describes one, for search engines. */
export function ProfilePageData({ paper, ...props }: Props) {
  const { path, name, role, biography, picture } = readFragment(ProfilePageData_person, props.person)
  const whole = (address: string) => new URL(address, paper.url).href
  const person = {
    '@type': 'Person',
    name,
    url: whole(path),
    jobTitle: role || undefined,
    description: biography || undefined,
    image: picture?.renditions.map((rendition) => whole(rendition.url)),
    worksFor: { '@type': 'NewsMediaOrganization', name: paper.name, url: paper.url.href },
  }
  return <StructuredData data={{ '@type': 'ProfilePage', url: whole(path), mainEntity: person }} />
}
