import { render, screen } from '@testing-library/react'
import { ArticleCredits, ArticleCredits_article } from '#components/article/ArticleCredits.tsx'
import { Byline_article } from '#components/article/Byline.tsx'
import { CardMeta_article } from '#components/article/CardMeta.tsx'
import { ImageCard_article } from '#components/article/ImageCard.tsx'
import { Kicker_article } from '#components/article/Kicker.tsx'
import { LeadCard, LeadCard_article } from '#components/article/LeadCard.tsx'
import { ListCard, ListCard_article } from '#components/article/ListCard.tsx'
import { Teaser_article } from '#components/article/Teaser.tsx'
import { TextCard_article } from '#components/article/TextCard.tsx'
import { Translations_article } from '#components/article/Translations.tsx'
import { NowSlide, NowSlide_article } from '#components/front/NowSlide.tsx'
import { SectionBlock, SectionBlock_block } from '#components/front/SectionBlock.tsx'
import { Picture, Picture_image } from '#components/image/Picture.tsx'
import { ArticleList, ArticleList_connection } from '#components/list/ArticleList.tsx'
import { PollList, PollList_connection } from '#components/poll/PollList.tsx'
import { VideoList, VideoList_connection } from '#components/video/VideoList.tsx'
import { makeFragmentData } from '#graphql/__generated__/documents/fragment-masking.ts'
import { jest } from './time.ts'

const publishedAt = '2026-11-23T09:00:00Z'
const article = Object.assign(
  { path: '/article/breve', title: 'Une brève', standfirst: '', leadImage: null },
  makeFragmentData({ kicker: 'Brève', section: { name: 'Sport', color: '#123456' } }, Kicker_article),
  makeFragmentData({ people: [], agencies: [] }, Byline_article),
  makeFragmentData({ publishedAt, commentCount: 0 }, CardMeta_article),
)

function paragraphs() {
  return [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent)
}

test('an article without a standfirst leaves no gap where it would stand', () => {
  render(
    <>
      <LeadCard article={makeFragmentData(article, LeadCard_article)} language="fr" />
      <ListCard article={makeFragmentData(article, ListCard_article)} language="fr" />
      <NowSlide article={makeFragmentData(article, NowSlide_article)} />
    </>,
  )
  expect(screen.getAllByRole('article')).toHaveLength(3)
  expect(paragraphs()).not.toContain('')
})

test('where there is nothing to list there is no list', () => {
  const nothing = { nodes: [], pageCount: 0 }
  render(
    <>
      <ArticleList articles={makeFragmentData(nothing, ArticleList_connection)} path="/" page={1} language="fr" />
      <PollList polls={makeFragmentData(nothing, PollList_connection)} page={1} language="fr" />
      <VideoList videos={makeFragmentData(nothing, VideoList_connection)} page={1} language="fr" />
    </>,
  )
  expect(paragraphs()).toEqual([
    'Aucun article pour le moment.',
    'Aucun sondage pour le moment.',
    'Aucune vidéo pour le moment.',
  ])
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

function sectionBlock(name: string, path: string) {
  const pictured = makeFragmentData(article, ImageCard_article)
  const teased = makeFragmentData(article, Teaser_article)
  const only = Object.assign({ id: path }, pictured, teased, makeFragmentData(article, TextCard_article))
  return makeFragmentData({ section: { name, path, color: '#123456' }, articles: [only] }, SectionBlock_block)
}

test('two sections of the same word below different parents keep their own names, and one article makes no list', () => {
  render(
    <>
      <SectionBlock block={sectionBlock('Débats', '/section/opinions/debats')} composition="row" language="fr" />
      <SectionBlock block={sectionBlock('Débats sportifs', '/section/sport/debats')} composition="half" language="fr" />
    </>,
  )
  expect(screen.getByRole('region', { name: 'Débats' })).toBeInTheDocument()
  expect(screen.getByRole('region', { name: 'Débats sportifs' })).toBeInTheDocument()
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

test('two people of one name sign the same article', () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const people = ['1', '2'].map((id) => ({ id, slug: `amine-brahimi-${id}`, name: 'Amine Brahimi', role: '' }))
  const credits = { people, agencies: [], publishedAt, updatedAt: null, readingMinutes: 2, commentCount: 0 }
  const signed = makeFragmentData(
    { ...credits, ...makeFragmentData({ translations: [] }, Translations_article) },
    ArticleCredits_article,
  )
  render(<ArticleCredits article={signed} language="fr" />)
  expect(screen.getAllByText('Amine Brahimi')).toHaveLength(2)
  expect(complaints).not.toHaveBeenCalled()
  complaints.mockRestore()
})

function renderPicture(formats: ('AVIF' | 'WEBP' | 'JPEG')[]) {
  const renditions = formats.map((format) => ({
    url: `/media/port.${format.toLowerCase()}`,
    format,
    width: 800,
    height: 500,
  }))
  const image = {
    alt: 'Le port',
    width: 800,
    height: 500,
    color: '#123456',
    focalPoint: { x: 0.5, y: 0.5 },
    renditions,
  }
  render(<Picture image={makeFragmentData(image, Picture_image)} sizes="100vw" />)
  return screen.queryByRole('img', { name: 'Le port' })
}

test('a picture is shown in the format every browser of today reads', () => {
  expect(renderPicture(['JPEG', 'WEBP'])).toHaveAttribute('src', '/media/port.webp')
})

test('a picture that was never made in that format is shown all the same', () => {
  expect(renderPicture(['JPEG'])).toHaveAttribute('src', '/media/port.jpeg')
})

test('a picture of which nothing was made asks for no address', () => {
  expect(renderPicture([])).not.toBeInTheDocument()
})
