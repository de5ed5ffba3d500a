import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'

export function periodNames(language: Language) {
  const t = translator(language)
  return {
    day: t('search.period.day'),
    week: t('search.period.week'),
    month: t('search.period.month'),
    year: t('search.period.year'),
  }
}

export function kindNames(language: Language) {
  const t = translator(language)
  return { video: t('search.kind.video'), gallery: t('search.kind.gallery') }
}
