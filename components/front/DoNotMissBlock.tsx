import { ImageCard } from '#components/article/ImageCard.tsx'
import { Carousel } from '#components/carousel/Carousel.client.tsx'
import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { translator } from '#messages/translator.ts'
import styles from './DoNotMissBlock.module.css'

export const DoNotMissBlock_block = graphql(`
  fragment DoNotMissBlock_block on DoNotMissBlock {
    zone {
      title
      articles {
        id
        ...ImageCard_article
      }
    }
  }
`)

export function DoNotMissBlock(props: { block: FragmentType<typeof DoNotMissBlock_block>; language: Language }) {
  const { title, articles } = readFragment(DoNotMissBlock_block, props.block).zone
  const t = translator(props.language)
  const words = { carousel: t('front.carousel'), previous: t('front.previous'), next: t('front.next') }

  return (
    <div className={styles.block}>
      <Carousel id="do-not-miss" title={title} words={words} count={articles.length}>
        {articles.map((article, position) => (
          <div
            key={article.id}
            role="group"
            aria-roledescription={t('front.slide')}
            aria-label={t('front.nowSlide', { position: position + 1, count: articles.length })}
          >
            <ImageCard article={article} language={props.language} sizes="(min-width: 64rem) 24rem, 84vw" />
          </div>
        ))}
      </Carousel>
    </div>
  )
}
