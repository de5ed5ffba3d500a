import type { Language } from '#domain/languages.ts'
import { written } from './dates.ts'
import { localeOf } from './settings.ts'

/** Days of the calendar, which is the same in every time zone. */
type Day = { year: number; month: number; day?: number }

/** `novembre 2026` */
export function monthOfYear(date: Day, language: Language): string {
  return inCalendar(date, language, { month: 'long', year: 'numeric' })
}

/** `novembre` */
export function monthName(date: Day, language: Language): string {
  return inCalendar(date, language, { month: 'long' })
}

/** `2026` */
export function yearName(year: number, language: Language): string {
  return inCalendar({ year, month: 1 }, language, { year: 'numeric' })
}

/** `23 novembre 2026` */
export function dayOfYear(date: Day, language: Language): string {
  return inCalendar(date, language, { dateStyle: 'long' })
}

/** `lundi 23 novembre 2026` */
export function dayOfWeekAndYear(date: Day, language: Language): string {
  return inCalendar(date, language, { dateStyle: 'full' })
}

/** `2026-11-03`, `2026-11` */
export function isoDate({ year, month, day }: Day): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-')
}

/** The names of the days of the week, from the one the readers' week begins with: `lun.`, `lundi`. */
export function weekdays(language: Language): { short: string; long: string }[] {
  const first = firstDayOfWeek(language)
  return Array.from({ length: 7 }, (_, index) => {
    // 1 January 2024 was a Monday.
    const date = { year: 2024, month: 1, day: first + index }
    return {
      short: inCalendar(date, language, { weekday: 'short' }),
      long: inCalendar(date, language, { weekday: 'long' }),
    }
  })
}

/** The weeks of a month as its readers see them on a wall; 0 where a week holds days of another month. */
export function weeksOf({ year, month }: Day, language: Language): number[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const before = (weekday - firstDayOfWeek(language) + 7) % 7
  const weeks = Math.ceil((before + length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, index) => {
      const day = week * 7 + index - before + 1
      return day < 1 || day > length ? 0 : day
    }),
  )
}

/** 1 for Monday to 7 for Sunday. */
function firstDayOfWeek(language: Language): number {
  return new Intl.Locale(localeOf(language)).getWeekInfo().firstDay
}

function inCalendar({ year, month, day = 1 }: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  return written(new Date(Date.UTC(year, month - 1, day)), language, { ...options, timeZone: 'UTC' })
}
