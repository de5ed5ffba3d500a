import { keepSigns } from '#domain/typography.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './Figure.module.css'
import { Picture } from './Picture.tsx'

export const Figure_image = graphql(`
  fragment Figure_image on Image {
    caption
    credit
    width
    height
    ...Picture_image
  }
`)

type Props = {
  image: FragmentType<typeof Figure_image>
  /** Written for this place; the picture's own when left out. */
  caption?: string
  sizes: string
  loading?: 'first' | 'lazy'
}

/** A picture with what the reader should know about it, and who made it. */
export function Figure({ sizes, loading = 'lazy', ...props }: Props) {
  const image = readFragment(Figure_image, props.image)
  const caption = props.caption ?? image.caption
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} style={{ '--ratio': `${image.width} / ${image.height}` }}>
        <Picture image={image} sizes={sizes} loading={loading} />
      </div>
      {(caption !== '' || image.credit !== '') && (
        <figcaption className={styles.caption}>
          {keepSigns(caption)} {image.credit !== '' && <span className={styles.credit}>{image.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
