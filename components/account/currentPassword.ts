import type { Language } from '#domain/languages.ts'
import { translator } from '#messages/translator.ts'
import type { FieldOf } from './fields.ts'

/** Asked again before what cannot be taken back. */
export function currentPassword(language: Language): FieldOf {
  return {
    type: 'password',
    name: 'password',
    label: translator(language)('accountPages.currentPassword'),
    autoComplete: 'current-password',
  }
}
