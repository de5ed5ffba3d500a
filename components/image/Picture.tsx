import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import styles from './Picture.module.css'

export const Picture_image = graphql(`
  fragment Picture_image on Image {
    alt
    width
    height
    color
    focalPoint {
      x
      y
    }
    renditions {
      url
      format
      width
      height
    }
  }
`)

type Props = {
  image: FragmentType<typeof Picture_image>
  /** How wide it is shown, as the `sizes` of an image. */
  sizes: string
  /** `first` for the one picture a page opens with. */
  loading?: 'first' | 'lazy'
}

/** Fills the frame its parent gives it; every crop keeps the focal point. */
export function Picture({ image, sizes, loading = 'lazy' }: Props) {
  const { alt, width, height, color, focalPoint, renditions } = readFragment(Picture_image, image)
  const webp = renditions.filter((rendition) => rendition.format === 'WEBP')
  const sources = webp.length > 0 ? webp : renditions
  const fallback = sources.find((rendition) => rendition.width >= 640) ?? sources.at(-1)
  if (fallback === undefined) return null

  return (
    <img
      className={styles.picture}
      alt={alt}
      width={width}
      height={height}
      src={fallback.url}
      srcSet={sources.map((rendition) => `${rendition.url} ${rendition.width}w`).join(', ')}
      sizes={sizes}
      loading={loading === 'lazy' ? 'lazy' : 'eager'}
      fetchPriority={loading === 'lazy' ? 'auto' : 'high'}
      decoding="async"
      style={{ backgroundColor: color, objectPosition: `${focalPoint.x * 100}% ${focalPoint.y * 100}%` }}
    />
  )
}
