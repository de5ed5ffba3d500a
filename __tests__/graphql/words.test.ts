import { agencyTexts } from '#db/schema/agencies.ts'
import { articleGallery } from '#db/schema/articleLinks.ts'
import { media, mediaTexts } from '#db/schema/media.ts'
import { personTexts } from '#db/schema/people.ts'
import { newsroom, type Newsroom } from '#tests/support/newsroom.ts'
import { writer } from '#tests/support/write.ts'

let paper: Newsroom
let write: ReturnType<typeof writer>
beforeAll(async () => {
  paper = await newsroom()
  write = writer(paper)
})
afterAll(() => paper.close())

test('an author and an agency are named as the readers of the article know them', async () => {
  const french = await write.section('monde')
  const arabic = await write.section('العالم', { language: 'ar' })
  const english = await write.section('world', { language: 'en' })
  const [salma, amd] = [await write.person('salma-tazi'), await write.agency('amd')]
  await paper.db
    .insert(personTexts)
    .values({ personId: salma.id, language: 'ar', name: 'سلمى التازي', role: 'مراسلة', biography: 'تجوب المغرب.' })
  await paper.db.insert(agencyTexts).values({ agencyId: amd.id, language: 'ar', name: 'وكالة الأنباء' })
  const links = { people: [salma.id], agencies: [amd.id] }
  await write.article({ sectionId: french.id, slug: 'signe' }, links)
  await write.article({ sectionId: arabic.id, slug: 'موقع', language: 'ar' }, links)
  await write.article({ sectionId: english.id, slug: 'signed', language: 'en' }, links)

  const { data } = await paper.ask(`
    fragment credits on Article { people { slug name role biography } agencies { slug name description } }
    {
      french: article(slug: "signe") { ...credits }
      arabic: article(slug: "موقع", language: AR) { ...credits }
      english: articles(language: EN) { nodes { ...credits } }
      person(slug: "salma-tazi", language: AR) { name biography }
      agency(slug: "amd", language: AR) { name }
      ownPerson: person(slug: "salma-tazi") { name }
      ownAgency: agency(slug: "amd", language: EN) { name }
    }`)

  const own = {
    people: [{ slug: 'salma-tazi', name: 'salma-tazi', role: '', biography: '' }],
    agencies: [{ slug: 'amd', name: 'amd', description: '' }],
  }
  expect(data).toEqual({
    french: own,
    arabic: {
      people: [{ slug: 'salma-tazi', name: 'سلمى التازي', role: 'مراسلة', biography: 'تجوب المغرب.' }],
      agencies: [{ slug: 'amd', name: 'وكالة الأنباء', description: '' }],
    },
    english: { nodes: [own] },
    person: { name: 'سلمى التازي', biography: 'تجوب المغرب.' },
    agency: { name: 'وكالة الأنباء' },
    ownPerson: { name: 'salma-tazi' },
    ownAgency: { name: 'amd' },
  })
})

test('a picture that articles of two languages show is described to each in its own', async () => {
  const french = await write.section('photos')
  const arabic = await write.section('صور', { language: 'ar' })
  const [picture] = await paper.db
    .insert(media)
    .values({
      kind: 'image',
      path: 'port.svg',
      mimeType: 'image/svg+xml',
      bytes: 1,
      contentHash: 'port',
      width: 16,
      height: 9,
      alt: 'Un port.',
      caption: 'Le port au matin.',
      credit: 'Kiosque',
    })
    .returning()
  if (picture === undefined) throw new Error('The picture was not written.')
  await paper.db
    .insert(mediaTexts)
    .values({ mediaId: picture.id, language: 'ar', alt: 'ميناء.', caption: 'الميناء صباحا.', credit: 'الكشك' })
  const shows = { leadImageId: picture.id }
  const port = await write.article({ sectionId: french.id, slug: 'port', ...shows })
  const mina = await write.article({ sectionId: arabic.id, slug: 'ميناء', language: 'ar', ...shows })
  for (const { id } of [port, mina]) {
    await paper.db.insert(articleGallery).values({ articleId: id, mediaId: picture.id, position: 0 })
  }

  const { data } = await paper.ask(`
    fragment shown on Article { leadImage { alt caption credit } gallery { caption image { alt caption credit } } }
    {
      french: article(slug: "port") { ...shown }
      arabic: article(slug: "ميناء", language: AR) { ...shown }
      listed: articles(language: AR, filter: { section: "صور" }) { nodes { ...shown } }
    }`)

  const inFrench = { alt: 'Un port.', caption: 'Le port au matin.', credit: 'Kiosque' }
  const inArabic = { alt: 'ميناء.', caption: 'الميناء صباحا.', credit: 'الكشك' }
  const arabicArticle = { leadImage: inArabic, gallery: [{ caption: inArabic.caption, image: inArabic }] }
  expect(data).toEqual({
    french: { leadImage: inFrench, gallery: [{ caption: inFrench.caption, image: inFrench }] },
    arabic: arabicArticle,
    listed: { nodes: [arabicArticle] },
  })
})
