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

export function Gallery(props: { article: FragmentType<typeof Gallery_article>; language: Language }) {
  const { gallery } = readFragment(Gallery_article, props.article)
  if (gallery.length === 0) return null
  return (
    <section className={styles.gallery} aria-labelledby="gallery-title">
      <h2 id="gallery-title">{translator(props.language)('article.gallery')}</h2>
      <ul className={styles.pictures}>
        {gallery.map(({ image, caption }) => (
          <li key={image.id}>
            <Figure image={image} caption={caption} sizes="(min-width: 48rem) 21rem, 100vw" />
          </li>
        ))}
      </ul>
    </section>
  )
}
