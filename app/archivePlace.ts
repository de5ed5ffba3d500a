import { numberedPage } from './numberedPage.ts'

/** A year, or a month or day of it, and which page of its articles. */
export type ArchivePlace = { date: number[]; page: number }

const shapes = [/^[1-9]\d{3}$/, /^(0[1-9]|1[0-2])$/, /^(0[1-9]|[12]\d|3[01])$/]

/** What `/archive/2026/11/23/p/2` asks for, from what follows `/archive`; null when no calendar has such a date. */
export function archivePlace(steps: string[]): ArchivePlace | null {
  const place = numberedPage(steps)
  if (place === null || place.steps.length > 3) return null
  if (!place.steps.every((step, index) => shapes[index]?.test(step))) return null
  const date = place.steps.map(Number)
  // Years are no lists of articles.
  if (place.page > 1 && date.length < 2) return null
  return isDate(date) ? { date, page: place.page } : null
}

function isDate([year = 1, month = 1, day = 1]: number[]): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
