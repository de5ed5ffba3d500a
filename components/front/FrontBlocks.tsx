import type { Language } from '#domain/languages.ts'
import { graphql, type DocumentType } from '#graphql/__generated__/documents/gql.ts'
import { readFragment, type FragmentType } from '#graphql/__generated__/documents/fragment-masking.ts'
import { compositionsOf } from './compositions.ts'
import { DoNotMissBlock } from './DoNotMissBlock.tsx'
import styles from './FrontBlocks.module.css'
import { LatestBlock } from './LatestBlock.tsx'
import { LeadBlock } from './LeadBlock.tsx'
import { MostReadBlock } from './MostReadBlock.tsx'
import { NowBlock } from './NowBlock.tsx'
import { PollBlock } from './PollBlock.tsx'
import { SectionBlock } from './SectionBlock.tsx'
import { VideosBlock } from './VideosBlock.tsx'

export const FrontBlocks_frontPage = graphql(`
  fragment FrontBlocks_frontPage on FrontPage {
    blocks {
      __typename
      ... on LeadBlock {
        ...LeadBlock_block
      }
      ... on LatestBlock {
        ...LatestBlock_block
      }
      ... on NowBlock {
        ...NowBlock_block
      }
      ... on VideosBlock {
        ...VideosBlock_block
      }
      ... on PollBlock {
        ...PollBlock_block
      }
      ... on DoNotMissBlock {
        ...DoNotMissBlock_block
      }
      ... on MostReadBlock {
        ...MostReadBlock_block
      }
      ... on SectionBlock {
        articles {
          id
        }
        ...SectionBlock_block
      }
    }
  }
`)

type FrontPage = FragmentType<typeof FrontBlocks_frontPage>
type Block = DocumentType<typeof FrontBlocks_frontPage>['blocks'][number]

/** The blocks in the order the paper gives them; where each stands is the grid's business. */
export function FrontBlocks(props: { frontPage: FrontPage; language: Language }) {
  const { blocks } = readFragment(FrontBlocks_frontPage, props.frontPage)
  const compositions = compositionsOf(blocks.flatMap((block) => (block.__typename === 'SectionBlock' ? [block] : [])))
  return (
    <div className={styles.front}>
      {blocks.map((block, position) => {
        if (block.__typename !== 'SectionBlock') {
          return (
            <div key={position} className={styles[block.__typename]}>
              <OneBlock block={block} language={props.language} />
            </div>
          )
        }
        const composition = compositions.get(block) ?? 'row'
        return (
          <div key={position} className={styles[composition]}>
            <SectionBlock block={block} composition={composition} language={props.language} />
          </div>
        )
      })}
    </div>
  )
}

function OneBlock({ block, language }: { block: Exclude<Block, { __typename: 'SectionBlock' }>; language: Language }) {
  switch (block.__typename) {
    case 'LeadBlock':
      return <LeadBlock block={block} language={language} />
    case 'LatestBlock':
      return <LatestBlock block={block} language={language} />
    case 'NowBlock':
      return <NowBlock block={block} language={language} />
    case 'VideosBlock':
      return <VideosBlock block={block} language={language} />
    case 'PollBlock':
      return <PollBlock block={block} language={language} />
    case 'DoNotMissBlock':
      return <DoNotMissBlock block={block} language={language} />
    case 'MostReadBlock':
      return <MostReadBlock block={block} language={language} />
    default:
      return nothingElse(block)
  }
}

function nothingElse(block: never): never {
  throw new Error(`The front page has no component for ${JSON.stringify(block)}.`)
}
