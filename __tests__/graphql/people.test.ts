import { agencyTexts } from '#db/schema/agencies.ts'
import { media } from '#db/schema/media.ts'
import { people, personTexts } from '#db/schema/people.ts'
import { eq } from 'drizzle-orm'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
beforeAll(async () => {
  paper = await newsroom()
  const write = writer(paper)
  const french = await write.section('economie')
  const arabic = await write.section('الاقتصاد', { language: 'ar' })
  const lamia = await write.person('lamia')
  const amd = await write.agency('amd')
  await paper.db.insert(personTexts).values({ personId: lamia.id, language: 'ar', name: 'لمياء' })
  await paper.db.insert(agencyTexts).values({ agencyId: amd.id, language: 'ar', name: 'وكالة' })
  const [portrait] = await paper.db
    .insert(media)
    .values({
      kind: 'image',
      path: 'images/lamia.webp',
      mimeType: 'image/webp',
      bytes: 1,
      contentHash: 'lamia',
      width: 640,
      height: 640,
      alt: 'Lamia',
    })
    .returning({ id: media.id })
  await paper.db
    .update(people)
    .set({ pictureId: portrait?.id ?? null })
    .where(eq(people.id, lamia.id))
  const signed = { people: [lamia.id], agencies: [amd.id] }
  await write.article({ sectionId: french.id, slug: 'en-francais' }, signed)
  await write.article({ sectionId: arabic.id, language: 'ar', slug: 'بالعربية' }, signed)
})
afterAll(() => paper.close())

test('a person and an agency have their page in each language, under the name they have there', async () => {
  const { data } = await paper.ask(`{
    fr: person(slug: "lamia") { name path picture { alt } articles(first: 5) { nodes { slug } } }
    ar: person(slug: "lamia", language: AR) { name path articles(first: 5, language: AR) { nodes { slug } } }
    agency(slug: "amd", language: AR) { name path articles(first: 5, language: AR) { nodes { slug } } }
  }`)
  expect(data).toEqual({
    fr: {
      name: 'lamia',
      path: '/person/lamia',
      picture: { alt: 'Lamia' },
      articles: { nodes: [{ slug: 'en-francais' }] },
    },
    ar: { name: 'لمياء', path: '/ar/person/lamia', articles: { nodes: [{ slug: 'بالعربية' }] } },
    agency: { name: 'وكالة', path: '/ar/agency/amd', articles: { nodes: [{ slug: 'بالعربية' }] } },
  })
})

test('who signs an article leads to their page in its language', async () => {
  const { data } = await paper.ask(
    '{ articles(language: AR) { nodes { people { path picture { alt } } agencies { path } } } }',
  )
  expect(data).toEqual({
    articles: {
      nodes: [
        {
          people: [{ path: '/ar/person/lamia', picture: { alt: 'Lamia' } }],
          agencies: [{ path: '/ar/agency/amd' }],
        },
      ],
    },
  })
})
