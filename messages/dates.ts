import type { Language } from '#domain/languages.ts'
import { localeOf, paperTimeZone } from './settings.ts'

type Moment = Date | string

/** `Lundi 23 novembre 2026`, as a masthead writes it. */
export function dayInFull(moment: Moment, language: Language): string {
  const day = written(moment, language, { dateStyle: 'full' })
  return day.charAt(0).toLocaleUpperCase(localeOf(language)) + day.slice(1)
}

/** `23 novembre 2026` */
export function day(moment: Moment, language: Language): string {
  return written(moment, language, { dateStyle: 'long' })
}

/** `23 nov.` */
export function shortDay(moment: Moment, language: Language): string {
  return written(moment, language, { day: 'numeric', month: 'short' })
}

/** `23 novembre 2026 à 14:05` */
export function dayAndTime(moment: Moment, language: Language): string {
  return written(moment, language, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' })
}

/** `23 nov., 14:05` */
export function shortDayAndTime(moment: Moment, language: Language): string {
  return written(moment, language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}

/** `14:05` */
export function timeOfDay(moment: Moment, language: Language): string {
  return written(moment, language, { timeStyle: 'short', hourCycle: 'h23' })
}

/** `2026-11-23`: the day it is for the paper's readers. */
export function isoDay(moment: Moment): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: paperTimeZone() }).format(new Date(moment))
}

/** The year, month and day it is for the paper's readers, as an address of the archive takes them. */
export function dateOf(moment: Moment): number[] {
  return isoDay(moment).split('-').map(Number)
}

/** Milliseconds until the day changes for the paper's readers; at least 1. */
export function untilMidnight(moment: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: paperTimeZone() }).format(moment)
  const [hours = 0, minutes = 0, seconds = 0] = parts.split(':').map(Number)
  return ((24 - hours) * 3600 - minutes * 60 - seconds) * 1000 - moment.getUTCMilliseconds()
}

/** `12:30` or `1:02:03` */
export function clock(seconds: number, language: Language): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const [first, ...others] = hours === 0 ? [minutes, seconds % 60] : [hours, minutes, seconds % 60]
  return [digits(first ?? 0, 1), ...others.map((part) => digits(part, 2))].join(':')

  function digits(part: number, least: number): string {
    return new Intl.NumberFormat(localeOf(language), { minimumIntegerDigits: least }).format(part)
  }
}

/** A moment in the words of a language and, unless told otherwise, the paper's time zone. */
export function written(moment: Moment, language: Language, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(localeOf(language), { timeZone: paperTimeZone(), ...options }).formatToParts(
    new Date(moment),
  )
  return parts.map(({ type, value }) => (type === 'day' ? dayOfMonth(value, language) : value)).join('')
}

/** Intl writes `1 novembre`, French `1er novembre`. */
function dayOfMonth(number: string, language: Language): string {
  return language === 'fr' && number === '1' ? '1er' : number
}
