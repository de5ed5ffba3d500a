import { z } from 'zod'
import { sceneNames } from '#db/seed/illustrations/scenes.ts'
import type { Language } from '../languages.ts'
import { isLocaleOf, isTimeZone } from '../site/rules.ts'
import { isSlug } from '../slugs.ts'

const slug = z.string().refine(isSlug)
const hours = z.number().positive()

const slugInFrench = slug.optional()
const inOthers = <Texts extends z.ZodType>(texts: Texts) =>
  z.strictObject({ ar: texts, en: texts }).partial().default({})

const image = z.strictObject({
  scene: z.enum(sceneNames),
  variant: z.int().min(1).max(18),
  alt: z.string().min(1),
  caption: z.string().default(''),
})

export const articleShape = z.strictObject({
  translates: slugInFrench,
  section: z.string(),
  alsoIn: z.array(z.string()).default([]),
  kicker: z.string().default(''),
  title: z.string().min(1),
  standfirst: z.string().default(''),
  place: z.string().optional(),
  hoursAgo: hours,
  updatedHoursAgo: hours.optional(),
  people: z.array(slug).default([]),
  agencies: z.array(slug).default([]),
  tags: z.array(slug).default([]),
  image,
  gallery: z.array(image).default([]),
  video: slug.optional(),
  related: z.array(slug).default([]),
  formerSlugs: z.array(slug).default([]),
  comments: z.enum(['open', 'held', 'members', 'closed']).default('open'),
  ratings: z.array(z.int().min(1).max(5)).default([]),
})

const commentFields = {
  name: z.string().min(1),
  minutesAfter: z.number().positive(),
  text: z.string().min(1).max(5000),
  state: z.enum(['published', 'held', 'rejected', 'spam']).default('published'),
}
export type EditionComment = z.infer<z.ZodObject<typeof commentFields>> & { replies: EditionComment[] }
export const commentShape: z.ZodType<EditionComment> = z.strictObject({
  ...commentFields,
  get replies() {
    return z.array(commentShape).default([])
  },
})

const sectionTexts = z.strictObject({ slug, name: z.string(), description: z.string() })
const sectionFields = { ...sectionTexts.shape, color: z.string(), translations: inOthers(sectionTexts) }
export type EditionSection = z.infer<z.ZodObject<typeof sectionFields>> & { children: EditionSection[] }
export const sectionShape: z.ZodType<EditionSection> = z.strictObject({
  ...sectionFields,
  get children() {
    return z.array(sectionShape).default([])
  },
})

const tagTexts = z.strictObject({ slug, name: z.string() })
export const tagShape = tagTexts.extend({ translations: inOthers(tagTexts) })

const personTexts = z.strictObject({ name: z.string(), role: z.string(), biography: z.string() })
export const personShape = personTexts.extend({ slug, translations: inOthers(personTexts) })

const agencyTexts = z.strictObject({ name: z.string(), description: z.string() })
export const agencyShape = agencyTexts.extend({ slug, translations: inOthers(agencyTexts) })

export const videoShape = z.strictObject({
  slug,
  translates: slugInFrench,
  title: z.string(),
  standfirst: z.string(),
  section: z.string(),
  hoursAgo: hours,
  durationSeconds: z.int().positive(),
  provider: z.enum(['youtube', 'dailymotion', 'vimeo', 'file']),
  ref: z.string(),
  image,
})

export const pollShape = z.strictObject({
  slug,
  translates: slugInFrench,
  question: z.string(),
  kind: z.enum(['single', 'multiple']),
  maxChoices: z.int().default(1),
  voters: z.int().positive().optional(),
  opensDaysAgo: z.number().positive(),
  closesInDays: z.number().nullable(),
  resultsVisible: z.enum(['always', 'afterVoting', 'afterClosing', 'never']),
  who: z.enum(['everyone', 'members']),
  options: z.array(
    z.strictObject({ text: z.string(), ballots: z.int().min(0), withdrawn: z.boolean().default(false) }),
  ),
})

export const zoneShape = z.strictObject({
  key: slug,
  title: z.string(),
  size: z.int(),
  fill: z.enum(['latest', 'none']).default('latest'),
  section: z.string().optional(),
  periodDays: z.int().positive().optional(),
  pins: z.array(slug).default([]),
})

export const menuShape = z.record(
  z.string(),
  z.array(
    z.union([
      z.strictObject({ section: z.string() }),
      z.strictObject({ page: slug }),
      z.strictObject({ path: z.string(), label: z.string() }),
    ]),
  ),
)

export const pageShape = z.strictObject({ translates: slugInFrench, title: z.string(), description: z.string() })

const siteTexts = (language: Language) =>
  z.strictObject({
    name: z.string(),
    tagline: z.string(),
    description: z.string(),
    notice: z.string(),
    locale: z
      .string()
      .refine((locale) => isLocaleOf(language, locale))
      .optional(),
  })
export const siteShape = z.strictObject({
  timeZone: z.string().refine(isTimeZone),
  defaultLanguage: z.enum(['fr', 'ar', 'en']),
  texts: z.strictObject({ fr: siteTexts('fr'), ar: siteTexts('ar'), en: siteTexts('en') }),
})

export type EditionImage = z.infer<typeof image>
