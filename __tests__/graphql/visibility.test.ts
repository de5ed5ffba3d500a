import { writeId } from '#domain/ids.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let write: ReturnType<typeof writer>
beforeEach(async () => {
  paper = await newsroom()
  write = writer(paper)
})
afterEach(() => paper.close())

const later = new Date('2026-03-10T10:00:00Z')
const earlier = new Date('2026-03-10T08:30:00Z')

const hidden = [
  ['a draft', { state: 'draft' as const, publishedAt: null }],
  ['a submitted article', { state: 'submitted' as const, publishedAt: null }],
  ['an approved article', { state: 'approved' as const, publishedAt: null }],
  ['a scheduled article', { state: 'scheduled' as const, publishedAt: later }],
  ['a published article whose time has not come', { publishedAt: later }],
  ['an article whose end has passed', { publishedAt: new Date('2026-03-10T07:00:00Z'), endsAt: earlier }],
  ['a withdrawn article', { state: 'withdrawn' as const }],
  ['an archived article', { state: 'archived' as const }],
] as const

test.each(hidden)('%s is not there: not by slug, id, list, relation, count or neighbour', async (_, row) => {
  const section = await write.section('economie')
  const tag = await write.tag('budget')
  const person = await write.person('lamia')
  const links = { tags: [tag.id], people: [person.id] }
  const secret = await write.article({ sectionId: section.id, slug: 'secret', publishedAt: earlier, ...row }, links)
  await write.comment(secret.id)
  await write.article({ sectionId: section.id, slug: 'seen' }, { ...links, related: [secret.id] })

  const { data, errors } = await paper.ask(
    `query ($id: ID!) {
      bySlug: article(slug: "secret") { title }
      byId: article(id: $id) { title }
      node(id: $id) { id }
      articles { totalCount nodes { slug } }
      oldest: articles(order: OLDEST, last: 5) { nodes { slug } }
      filtered: articles(filter: { section: "economie", tag: "budget", person: "lamia" }) { totalCount nodes { slug } }
      section(path: "economie") { articles { totalCount nodes { slug } } }
      tag(slug: "budget") { articles { totalCount nodes { slug } } }
      person(slug: "lamia") { articles { totalCount nodes { slug } } }
      article(slug: "seen") { related { slug } previousInSection { slug } nextInSection { slug } translations { slug } }
    }`,
    { id: writeId('Article', secret.id) },
  )

  const seen = { totalCount: 1, nodes: [{ slug: 'seen' }] }
  expect(errors).toEqual([])
  expect(data).toMatchObject({
    bySlug: null,
    byId: null,
    node: null,
    articles: seen,
    oldest: { nodes: seen.nodes },
    filtered: seen,
    section: { articles: seen },
    tag: { articles: seen },
    person: { articles: seen },
    article: { related: [], previousInSection: null, nextInSection: null, translations: [] },
  })
})

test('a scheduled article appears by itself once it is published and its minute has come', async () => {
  const section = await write.section('economie')
  await write.article({ sectionId: section.id, slug: 'soon', publishedAt: later })

  const query = '{ article(slug: "soon") { slug } }'
  expect((await paper.ask(query)).data).toEqual({ article: null })
  expect((await paper.ask(query, {}, { at: '2026-03-10T10:00:00Z' })).data).toEqual({ article: { slug: 'soon' } })
})

test('comments that wait or were refused are in no thread, no count and not by id', async () => {
  const section = await write.section('economie')
  const { id } = await write.article({ sectionId: section.id, slug: 'debate' })
  const first = await write.comment(id, { text: 'Publié' })
  const below = { threadId: first.id, parentId: first.id }
  const waiting = await write.comment(id, { state: 'held' })
  for (const state of ['held', 'rejected', 'withdrawn', 'spam'] as const) await write.comment(id, { ...below, state })

  const { data } = await paper.ask(
    `query ($id: ID!) {
      article(slug: "debate") { commentCount comments { nodes { text replies { text } } } }
      node(id: $id) { id }
    }`,
    { id: writeId('Comment', waiting.id) },
  )
  expect(data).toEqual({
    article: { commentCount: 1, comments: { nodes: [{ text: 'Publié', replies: [] }] } },
    node: null,
  })
})

test('a comment under an article that was withdrawn cannot be had by its id', async () => {
  const section = await write.section('economie')
  const { id } = await write.article({ sectionId: section.id, state: 'withdrawn' })
  const comment = await write.comment(id)
  expect(
    (await paper.ask('query ($id: ID!) { node(id: $id) { id } }', { id: writeId('Comment', comment.id) })).data,
  ).toEqual({
    node: null,
  })
})

test('a poll’s count stays hidden while its rule says so, and its votes cannot be had another way', async () => {
  await write.poll({ Oui: 3, Non: 1 }, { slug: 'after', resultsVisible: 'afterClosing', closesAt: later })
  await write.poll({ Oui: 3, Non: 1 }, { slug: 'never', resultsVisible: 'never', closesAt: earlier })

  const query = `query ($slug: String!) { poll(slug: $slug) { status results { voteCount } options { text } } }`
  const options = [{ text: 'Oui' }, { text: 'Non' }]
  expect((await paper.ask(query, { slug: 'after' })).data).toEqual({ poll: { status: 'OPEN', results: null, options } })
  expect((await paper.ask(query, { slug: 'after' }, { at: '2026-03-10T10:00:00Z' })).data).toEqual({
    poll: { status: 'CLOSED', results: { voteCount: 4 }, options },
  })
  expect((await paper.ask(query, { slug: 'never' })).data).toEqual({
    poll: { status: 'CLOSED', results: null, options },
  })
})

test('a poll that has not opened is not there', async () => {
  await write.poll({ Oui: 0 }, { slug: 'tomorrow', opensAt: later })
  expect((await paper.ask('{ poll(slug: "tomorrow") { id } polls { totalCount } }')).data).toEqual({
    poll: null,
    polls: { totalCount: 0 },
  })
})
