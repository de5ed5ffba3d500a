import { expect, test, type Page } from '@playwright/test'
import { places } from './places.ts'

const { arabicFront, arabicArticle, arabicVideo, arabicPoll } = places

/** One of every kind of page, in French and in Arabic. */
const kinds: Record<string, [french: string, arabic: string]> = {
  front: [places.front, arabicFront],
  section: ['/section/economie', places.arabicSection],
  subsection: [places.subsection, '/ar/section/الاقتصاد/الطاقة'],
  article: [places.article, arabicArticle],
  tag: [places.tag, places.arabicTag],
  person: [places.person, places.arabicPerson],
  agency: [places.agency, places.arabicAgency],
  latest: [places.latest, places.arabicLatest],
  archive: [places.archive, places.arabicArchive],
  'year of the archive': [places.archiveYear, `/ar${places.archiveYear}`],
  'month of the archive': [places.archiveMonth, places.arabicArchiveMonth],
  'day of the archive': [places.archiveDay, places.arabicArchiveDay],
  'most read': [places.mostRead, places.arabicMostRead],
  'most read of a month': [places.mostReadOfMonth, `/ar${places.mostReadOfMonth}`],
  videos: [places.videos, places.arabicVideos],
  video: [places.ownVideo, arabicVideo],
  polls: [places.polls, places.arabicPolls],
  poll: [places.poll, arabicPoll],
  'page about the paper': [places.page, places.arabicPage],
  'legal notice': ['/page/mentions-legales', '/ar/page/بيانات-قانونية'],
  contact: ['/page/contact', '/ar/page/اتصلوا-بنا'],
  'charter of comments': ['/page/charte-des-commentaires', '/ar/page/ميثاق-التعليقات'],
  'site map': [places.siteMap, places.arabicSiteMap],
  search: [places.search, places.arabicSearch],
  'search without result': [places.searchWithoutResult, '/ar/search?q=قصنطينة'],
  'sign in': [places.signIn, `/ar${places.signIn}`],
  register: [places.register, `/ar${places.register}`],
  'what is not there': [places.missing, places.arabicMissing],
}

/** What a reader is shown of a page between its masthead and its foot. */
function shownOf(page: Page) {
  return page.getByRole('main').evaluate((main) => {
    const shown = (selector: string) =>
      [...main.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
    const words = (selector: string) => shown(selector).map((element) => element.innerText.trim())
    return {
      headings: words('h1, h2, h3'),
      sentences: words('p, blockquote, figcaption, dt, dd, td, time').filter((sentence) => sentence !== ''),
      links: shown('a[href^="/"]').map((link) => link.getAttribute('href')),
    }
  })
}

async function open(page: Page, place: string): Promise<void> {
  const response = await page.goto(place)
  expect(response?.status()).toBe(place.includes('il-n-y-a-rien') ? 404 : 200)
}

for (const [kind, pair] of Object.entries(kinds)) {
  for (const [index, language] of (['fr', 'ar'] as const).entries()) {
    test(`${kind}, in ${language}, says without JavaScript all it says with it`, async ({ page, browser, baseURL }) => {
      const place = (baseURL ?? '') + (pair[index] ?? '')
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => {
        const isOfPage = message.location().url !== place
        if (isOfPage && ['error', 'warning'].includes(message.type())) faults.push(message.text())
      })
      await open(page, place)

      const plain = await browser.newPage({ javaScriptEnabled: false })
      await open(plain, place)
      const without = await shownOf(plain)
      await expect(plain).toHaveTitle(language === 'ar' ? /الكشك/ : /Le Kiosque/)
      await expect(plain.locator('html')).toHaveAttribute('lang', language)
      await expect(plain.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
      await expect(plain.getByRole('heading', { level: 1 })).toHaveCount(1)
      await plain.close()

      const withScript = await shownOf(page)
      expect(without.headings).toEqual(withScript.headings)
      expect(without.links).toEqual(withScript.links)
      expect(withScript.sentences.filter((sentence) => !without.sentences.includes(sentence))).toEqual([])
      expect(faults).toEqual([])
    })
  }
}
