import type { ReactNode } from 'react'
import { Profile } from '#components/profile/Profile.tsx'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { Portrait } from './Portrait.tsx'
import { ProfilePageData } from './ProfilePageData.tsx'

export const PersonPage_person = graphql(`
  fragment PersonPage_person on Person {
    name
    role
    biography
    ...Portrait_person
    ...ProfilePageData_person
  }
`)

type Props = {
  person: FragmentType<typeof PersonPage_person>
  /** The paper, and where its site is reached. */
  paper: { name: string; url: URL }
  /** Their articles. */
  children: ReactNode
}

/** Someone who signs, beside what they signed. */
export function PersonPage({ paper, children, ...props }: Props) {
  const person = readFragment(PersonPage_person, props.person)
  return (
    <>
      <Profile portrait={<Portrait person={person} />} name={person.name} role={person.role} text={person.biography}>
        {children}
      </Profile>
      <ProfilePageData person={person} paper={paper} />
    </>
  )
}
