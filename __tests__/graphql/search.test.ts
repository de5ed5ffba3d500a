import { bodyColumns } from '#domain/body/derive.ts'
import { bodyFromMarkdown } from '#domain/body/fromMarkdown.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

type Part = { text: string; match: boolean }
type Found = {
  nodes: { article: { slug: string }; title: Part[]; snippet: Part[] }[]
  totalCount: { value: number; more: boolean }
  didYouMean: string | null
}

const query = `query ($q: String!, $language: Language, $filter: SearchFilter) {
  search(query: $q, language: $language, filter: $filter) {
    nodes { article { slug } title { text match } snippet { text match } } totalCount { value more } didYouMean
  }
}`

let paper: Newsroom
let write: ReturnType<typeof writer>
beforeAll(async () => {
  paper = await newsroom()
  write = writer(paper)
})
afterAll(() => paper.close())

async function find(q: string, more: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await paper.ask(query, { q, ...more })
  expect(errors).toEqual([])
  return (data as { search: Found }).search
}
const slugs = async (q: string, more: Record<string, unknown> = {}) =>
  (await find(q, more)).nodes.map(({ article }) => article.slug)
const text = (markdown: string) => bodyColumns(bodyFromMarkdown(markdown))
const marks = (parts: Part[]) => parts.map((part) => (part.match ? `[${part.text}]` : part.text)).join('')
const ar = { language: 'AR' }
const en = { language: 'EN' }

describe('In French, a reader', () => {
  beforeAll(async () => {
    const { id: sectionId } = await write.section('societe')
    const tag = await write.tag('sante', { name: 'Santé publique' })
    const person = await write.person('lamia', { name: 'Lamia Bensalem' })
    await write.article(
      {
        sectionId,
        slug: 'hopital',
        title: 'L’hôpital d’Alger rouvre ses urgences',
        kicker: 'Médecine',
        standfirst: 'Les médecins l’attendaient depuis l’été.',
        ...text('Le ministre Ahmed Ouyahia a visité Sidi-Abdellah.\n\nRien d’autre à signaler ce jour-là.'),
      },
      { tags: [tag.id], people: [person.id] },
    )
    await write.article({
      sectionId,
      slug: 'olive',
      title: 'La récolte des olives',
      ...text('Un agriculteur parle de l’hôpital \\<b> & de ses œufs.\n\nUne bonne récolte.'),
    })
  })

  test.each([
    ['hopital', ['hopital', 'olive']],
    ['HÔPITAUX', ['hopital', 'olive']],
    ['l’hôpital', ['hopital', 'olive']],
    ["d'Alger", ['hopital']],
    ['médecin', ['hopital']],
    ['oeufs', ['olive']],
    ['sidi abdellah', ['hopital']],
    ['Sidi-Abdellah', ['hopital']],
    ['hôpital urgence', ['hopital']],
    ['hôpital absent', []],
  ])('who looks for %s finds %j', async (q, expected) => {
    expect(await slugs(q)).toEqual(expected)
  })

  test.each([
    ['"ses urgences"', ['hopital']],
    ['«\u00a0ses urgences\u00a0»', ['hopital']],
    ['"urgences rouvre"', []],
    ['hôpital -urgences', ['olive']],
    ['hôpital -"bonne récolte"', ['hopital']],
    ['hôpital -bensalem', ['olive']],
  ])('who writes %s finds %j', async (q, expected) => {
    expect(await slugs(q)).toEqual(expected)
  })

  test('finds articles by the names of their tags and of who signed', async () => {
    expect(await slugs('santé publique')).toEqual(['hopital'])
    expect(await slugs('bensalem urgences')).toEqual(['hopital'])
  })

  test('sees why: the words as they were written, in the title and in the best passage', async () => {
    const [first, second] = (await find('hopitaux')).nodes
    expect(marks(first?.title ?? [])).toBe('L’[hôpital] d’Alger rouvre ses urgences')
    expect(marks(second?.snippet ?? [])).toBe(
      'Un agriculteur parle de l’[hôpital] <b> & de ses œufs. Une bonne récolte.',
    )
    expect(marks((await find('ouyahia medecin')).nodes[0]?.snippet ?? [])).toContain('[médecins]')
  })

  test('who mistypes a name is asked whether it was meant, and what is offered finds something', async () => {
    expect((await find('ouyaya')).didYouMean).toBe('Ouyahia')
    expect((await find('hopittal "ses urgences" -olives')).didYouMean).toBe('hôpital "ses urgences" -olives')
    expect((await find('Ouyahia')).didYouMean).toBeNull()
    expect((await find('zzzqqq')).didYouMean).toBeNull()
  })
})

describe('In Arabic, a reader', () => {
  beforeAll(async () => {
    const section = await write.section('siyassa', { language: 'ar' })
    const tag = await write.tag('تعليم', { language: 'ar', name: 'التعليم العالي' })
    await write.article(
      {
        language: 'ar',
        sectionId: section.id,
        slug: 'وزارة',
        title: 'وزارةُ التربية تفتح مدارس جديدة',
        ...text('أعلنت الوزارة أنّ المدرسة الجزائريّة ستستقبل ١٢٠٠ تلميذ في مستشفى أحمد أويحيى.'),
      },
      { tags: [tag.id] },
    )
  })

  test.each([
    ['الوزارة'],
    ['والوزارة'],
    ['وزاره'],
    ['مدرسه'],
    ['بالمدرسة'],
    ['الجزائرية'],
    ['جزائري'],
    ['مستشفي'],
    ['احمد'],
    ['إحمد'],
    ['مـسـتـشـفـى'],
    ['1200'],
    ['۱۲۰۰'],
    ['ﻣﺴﺘﺸﻔﻰ'],
    ['التعليم العالي'],
    ['"المدرسة الجزائرية"'],
  ])('who looks for %s finds the article', async (q) => {
    expect(await slugs(q, ar)).toEqual(['وزارة'])
  })

  test('finds words as they were written, vowel signs and all, and is put right', async () => {
    expect(marks((await find('وزارة', ar)).nodes[0]?.title ?? [])).toBe('[وزارةُ] التربية تفتح مدارس جديدة')
    expect((await find('اويحيا', ar)).didYouMean).toBe('أويحيى')
  })

  test('finds nothing of another language', async () => {
    expect(await slugs('hôpital', ar)).toEqual([])
    expect(await slugs('وزارة')).toEqual([])
  })
})

test('in English, a reader finds what is inflected, and names with accents', async () => {
  const section = await write.section('world', { language: 'en' })
  await write.article({
    language: 'en',
    sectionId: section.id,
    slug: 'schools',
    title: 'Ministries open schools in Béjaïa',
  })
  for (const q of ['ministry', 'opening school', 'bejaia', 'Bejaïa’s schools'])
    expect(await slugs(q, en)).toEqual(['schools'])
  expect((await find('shcools', en)).didYouMean).toBe('schools')
})
