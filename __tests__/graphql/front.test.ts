import { videos } from '#db/schema/videos.ts'
import { newsroom } from '#tests/support/newsroom.ts'

test('a front page shows further videos as soon as they fill a band of their own', async () => {
  const paper = await newsroom()
  const publish = (slugs: string[]) =>
    paper.db.insert(videos).values(
      slugs.map((slug) => ({
        slug,
        title: slug,
        language: 'ar' as const,
        state: 'published' as const,
        provider: 'youtube' as const,
        providerRef: 'aqz-KE-bpKQ',
        publishedAt: new Date(paper.now.valueOf() - 3_600_000),
      })),
    )
  const blocks = async () => {
    const { data } = await paper.ask(
      '{ frontPage(language: AR) { blocks { __typename ... on VideosBlock { videos { slug } } } } }',
    )
    return (data as { frontPage: { blocks: { videos: unknown[] }[] } }).frontPage.blocks.map(
      (block) => block.videos.length,
    )
  }
  try {
    await publish(['one', 'two', 'three', 'four'])
    expect(await blocks()).toEqual([2])
    await publish(['five'])
    expect(await blocks()).toEqual([2, 3])
  } finally {
    await paper.close()
  }
})
