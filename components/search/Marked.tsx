import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'

export const Marked_part = graphql(`
  fragment Marked_part on SearchPart {
    text
    match
  }
`)

/** A text with what was searched for marked in it. */
export function Marked(props: { parts: readonly FragmentType<typeof Marked_part>[] }) {
  const parts = readFragment(Marked_part, props.parts)
  return parts.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))
}
