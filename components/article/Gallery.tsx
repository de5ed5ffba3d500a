import { Figure } from '#components/image/Figure.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './Gallery.module.css'

export const Gallery_article = graphql(`
  fragment Gallery_article on Article {
    gallery {
      caption
      image {
        id
        ...Figure_image
      }
    }
  }
`)

const whole = '(min-width: 42rem) 42rem, 100vw'
const half = '(min-width: 40rem) 20rem, 100vw'

export function Gallery(props: { article: FragmentType<typeof Gallery_article>; language: Language }) {
  const { gallery } = readFragment(Gallery_article, props.article)
  if (gallery.length === 0) return null
  return (
    <section className={styles.gallery} aria-labelledby="gallery-title">
      <h2 id="gallery-title">{translator(props.language)('article.gallery')}</h2>
      <ul className={styles.pictures}>
        {gallery.map(({ image, caption }, index) => (
          <li key={image.id}>
            <Figure image={image} caption={caption} sizes={standsAlone(index, gallery.length) ? whole : half} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Pictures stand in pairs; the first of an odd number takes the whole width. */
function standsAlone(index: number, count: number): boolean {
  return index === 0 && count % 2 === 1
}
