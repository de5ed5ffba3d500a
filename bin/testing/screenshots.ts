import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { places } from '#tests/e2e/places.ts'
import { projectFolder } from '../first/project.mjs'
import { step } from '../first/step.mjs'
import { unpackChromium } from './chromium.ts'

type Theme = 'light' | 'dark'
type Shot = { name: string; place: string; width: number; theme: Theme }
type Tour = { url: string; stop: AbortSignal }

const pages = {
  fr: {
    front: places.front,
    section: places.section,
    article: places.article,
    search: '/search?q=barrages',
    poll: places.poll,
    video: places.video,
    person: places.person,
    archive: places.archiveMonth,
    mostRead: places.mostRead,
  },
  ar: {
    front: places.arabicFront,
    section: places.arabicSection,
    article: places.arabicArticle,
    search: '/ar/search?q=النفط',
    poll: places.arabicPoll,
    video: places.arabicVideo,
    person: places.arabicPerson,
    archive: places.arabicArchiveMonth,
    mostRead: places.arabicMostRead,
  },
}
const widths = [360, 768, 1280]
const themes: Theme[] = ['light', 'dark']

/** The four that README.md shows: how much of each, from the top of the page. */
const shown = [
  { name: 'front-fr-1280-light', as: 'front', height: 1200 },
  { name: 'front-ar-1280-dark', as: 'front-arabic-dark', height: 1200 },
  { name: 'article-fr-360-light', as: 'article-phone', height: 1000 },
  { name: 'section-fr-768-light', as: 'section', height: 1200 },
]

const folder = join(projectFolder, '.data', 'screenshots')

/** Leaves a picture of each whole page in `.data/screenshots/`, and the small ones of README.md in `docs/images/`. */
export async function takeScreenshots({ url, stop }: Tour): Promise<string> {
  const unpacked = await step('Unpacking Chromium', unpackChromium)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const browser = await openBrowser(unpacked)
  try {
    const shots = allShots()
    await step('Taking pictures', async () => {
      for (const shot of shots) {
        stop.throwIfAborted()
        await take(browser, { ...shot, place: url + shot.place })
      }
    })
    await step('Making those of the README small', makeSmall)
  } finally {
    await browser.close()
  }
  return folder
}

function allShots(): Shot[] {
  return Object.entries(pages).flatMap(([language, kinds]) =>
    Object.entries(kinds).flatMap(([kind, place]) =>
      widths.flatMap((width) =>
        themes.map((theme) => ({ name: `${kind}-${language}-${width}-${theme}`, place, width, theme })),
      ),
    ),
  )
}

async function take(browser: Browser, { name, place, width, theme }: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
  })
  try {
    await page.goto(place)
    // The second time every typeface is there at the first look.
    await page.reload()
    await leafThrough(page)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  } finally {
    await page.close()
  }
}

/** Pictures further down load when they are about to be seen. */
async function leafThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)))
    await document.fonts.ready
  })
}

async function makeSmall(): Promise<void> {
  for (const { name, as, height } of shown) {
    const picture = sharp(join(folder, `${name}.png`))
    const { width, height: whole } = await picture.metadata()
    await picture
      .extract({ left: 0, top: 0, width, height: Math.min(height, whole) })
      .webp({ quality: 78 })
      .toFile(join(projectFolder, 'docs', 'images', `${as}.webp`))
  }
}

function openBrowser(unpacked: Record<string, string>): Promise<Browser> {
  const executablePath = process.env.E2E_CHROMIUM ?? unpacked.E2E_CHROMIUM
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--headless=shell',
      '--disable-background-networking',
      '--disable-quic',
      // Hinted advances make the spaces between words vanish.
      '--font-render-hinting=none',
    ],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: unpacked.E2E_LIBRARIES ?? '',
      FONTCONFIG_FILE: unpacked.E2E_FONTS ?? '',
    },
  })
}
