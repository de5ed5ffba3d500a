import { cacheTag } from 'next/cache'
import type { Addresses } from '#app/addresses.ts'
import { everyAddress } from '#app/addresses.ts'
import { archivePlace } from '#app/archivePlace.ts'
import { pageLife } from '#app/pageLife.ts'
import { tags } from '#domain/cacheTags.ts'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { execute } from '#graphql/execute.ts'
import { isoDay } from '#messages/dates.ts'
import { inSchema } from '#messages/locales.ts'
import {
  archiveBeginningDocument,
  archiveDayDocument,
  archiveDocument,
  archiveMonthDocument,
  archiveYearDocument,
} from './documents.ts'

/** A page of the archive, from what follows `/archive`; null when the paper has no such time behind it. */
export async function readArchive(steps: string[], language: Language) {
  'use cache'
  pageLife()
  cacheTag(tags.latest)
  const place = archivePlace(steps)
  if (place === null) return null
  const [year, month, day] = place.date
  if (year === undefined) return readAll(language)
  if (month === undefined) return readYear({ year }, language)
  if (day === undefined) return readMonth({ year, month, page: place.page }, language)
  return readDay({ year, month, day, page: place.page }, language)
}

async function readAll(language: Language) {
  const { archive } = await execute(archiveDocument, { language: inSchema[language] })
  return {
    of: 'all' as const,
    archive,
    addresses: everyAddress((other) => paths.archive(other)),
    page: 1,
    pageCount: 1,
  }
}

async function readYear(date: { year: number }, language: Language) {
  const { archive, ...editions } = await execute(archiveYearDocument, { ...date, language: inSchema[language] })
  const year = archive.year ?? null
  if (year === null && !(await hasLived([date.year], language))) return null
  return { of: 'year' as const, date, year, addresses: addressesOf(editions), page: 1, pageCount: 1 }
}

async function readMonth({ page, ...date }: { year: number; month: number; page: number }, language: Language) {
  const asked = { ...date, page, language: inSchema[language] }
  const { archive, ...editions } = await execute(archiveMonthDocument, asked)
  const month = archive.month ?? null
  if (page > 1 && !month?.articles.nodes.length) return null
  if (month === null && !(await hasLived([date.year, date.month], language))) return null
  const pageCount = month?.articles.pageCount ?? 1
  return { of: 'month' as const, date, month, addresses: addressesOf(editions), page, pageCount }
}

type Day = { year: number; month: number; day: number }

async function readDay({ page, ...date }: Day & { page: number }, language: Language) {
  const asked = { ...date, page, language: inSchema[language] }
  const { archive, ...editions } = await execute(archiveDayDocument, asked)
  const { day } = archive
  if (page > 1 && !day?.articles.nodes.length) return null
  if (day == null && !(await hasLived([date.year, date.month, date.day], language))) return null
  const pageCount = day?.articles.pageCount ?? 1
  return { of: 'day' as const, date, archive, addresses: addressesOf(editions), page, pageCount }
}

/** Whether this lies between the day of the first article and the present one. */
async function hasLived(date: number[], language: Language): Promise<boolean> {
  const { articles } = await execute(archiveBeginningDocument, { language: inSchema[language] })
  const [first] = articles.nodes
  if (first === undefined) return false
  const asked = date.map((part) => String(part).padStart(2, '0')).join('-')
  const [begun, today] = [isoDay(first.publishedAt), isoDay(new Date())].map((iso) => iso.slice(0, asked.length))
  return begun !== undefined && today !== undefined && begun <= asked && asked <= today
}

type Edition = { found?: { path: string } | null }

/** The same time in the editions that published in it. */
function addressesOf(editions: Record<Language, Edition>): Addresses {
  return Object.fromEntries(
    Object.entries(editions).flatMap(([language, { found }]) => (found == null ? [] : [[language, found.path]])),
  )
}
