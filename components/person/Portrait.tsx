import { Picture } from '#components/image/Picture.tsx'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { initialsOf } from './initialsOf.ts'
import styles from './Portrait.module.css'

export const Portrait_person = graphql(`
  fragment Portrait_person on Person {
    name
    picture {
      ...Picture_image
    }
  }
`)

/** Their picture in a round frame, or the first letters of their names. */
export function Portrait(props: { person: FragmentType<typeof Portrait_person> }) {
  const { name, picture } = readFragment(Portrait_person, props.person)
  return (
    <div className={styles.frame}>
      {picture ? (
        <Picture image={picture} sizes="9rem" loading="first" />
      ) : (
        <span aria-hidden="true" className={styles.initials}>
          {initialsOf(name)}
        </span>
      )}
    </div>
  )
}
