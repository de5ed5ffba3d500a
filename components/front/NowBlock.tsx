import type { Language } from '#domain/languages.ts'
import { graphql } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { number } from '#messages/numbers.ts'
import { translator } from '#messages/translator.ts'
import { NowSlide } from './NowSlide.tsx'
import { NowSlider } from './NowSlider.client.tsx'

export const NowBlock_block = graphql(`
  fragment NowBlock_block on NowBlock {
    zone {
      title
      articles {
        id
        ...NowSlide_article
      }
    }
  }
`)

export function NowBlock(props: { block: FragmentType<typeof NowBlock_block>; language: Language }) {
  const { title, articles } = readFragment(NowBlock_block, props.block).zone
  const t = translator(props.language)
  const words = {
    carousel: t('front.carousel'),
    choose: t('front.nowChoose'),
    pause: t('front.pause'),
    play: t('front.play'),
  }
  const stops = articles.map((_, position) => ({
    id: `now-${position + 1}`,
    shown: number(position + 1, props.language),
    label: t('front.nowGoTo', { position: position + 1 }),
  }))

  return (
    <NowSlider title={title} words={words} stops={stops}>
      {articles.map((article, position) => (
        <div
          key={article.id}
          id={stops[position]?.id}
          role="group"
          aria-roledescription={t('front.slide')}
          aria-label={t('front.nowSlide', { position: position + 1, count: articles.length })}
        >
          <NowSlide article={article} />
        </div>
      ))}
    </NowSlider>
  )
}
