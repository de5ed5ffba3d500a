import { parseArgs } from 'node:util'
import { role as roles } from '#db/schema/users.ts'
import type { Role } from '#domain/accounts/viewer.ts'
import { type Language, languages } from '#domain/languages.ts'
import { Refusal } from '../first/refusal.mjs'
import { usage } from './usage.ts'

export type SectionName = { language: Language; path: string }
export type WantedRights = { role: Role; mayPublish: boolean; sections: SectionName[]; withSubsections: boolean }

export type UserCommand =
  | { verb: 'create'; username: string; email: string; name: string; language: Language; rights: WantedRights }
  | { verb: 'role'; who: string; rights: WantedRights }
  | { verb: 'reset'; who: string; by: 'hand' | 'mail' }
  | { verb: 'end-sessions' | 'suspend' | 'restore'; who: string }
  | { verb: 'second-step'; rule: 'required' | 'optional' }

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  language: { type: 'string' },
  section: { type: 'string', multiple: true },
  'without-subsections': { type: 'boolean' },
  'may-publish': { type: 'boolean' },
  mail: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parse>['values']
type Option = keyof typeof options

const ofRights: Option[] = ['section', 'without-subsections', 'may-publish']

/** Understands the words behind `npm run user --`. Throws a Refusal that shows the usage. */
export function readCommand(words: string[]): UserCommand {
  const { values, positionals } = parse(words)
  const [verb = '', first = '', second = '', ...more] = positionals
  if (more.length > 0) throw refusal(`There is a word too many: ${more[0]}.`)
  if (first === '')
    throw refusal(verb === '' ? 'Say what is to be done.' : `Say after ${verb} who or what it is about.`)
  if (second !== '' && verb !== 'role') throw refusal(`There is a word too many: ${second}.`)

  switch (verb) {
    case 'create': {
      refuseOthers(values, ['email', 'name', 'role', 'language', ...ofRights])
      const { email, name } = values
      if (email === undefined || name === undefined) throw refusal('create needs --email and --name.')
      const rights = readRights(values.role ?? 'reader', values)
      return { verb, username: first, email, name, language: readLanguage(values.language ?? 'fr'), rights }
    }
    case 'role':
      refuseOthers(values, ofRights)
      return { verb, who: first, rights: readRights(second, values) }
    case 'reset':
      refuseOthers(values, ['mail'])
      return { verb, who: first, by: values.mail === true ? 'mail' : 'hand' }
    case 'end-sessions':
    case 'suspend':
    case 'restore':
      refuseOthers(values, [])
      return { verb, who: first }
    case 'second-step':
      refuseOthers(values, [])
      if (first !== 'required' && first !== 'optional')
        throw refusal('Say second-step required or second-step optional.')
      return { verb, rule: first }
    default:
      throw refusal(`There is no ${verb} here.`)
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error))
  }
}

function refuseOthers(values: Values, allowed: Option[]): void {
  const other = Object.keys(values).find((name) => !allowed.some((option) => option === name))
  if (other !== undefined) throw refusal(`--${other} has nothing to say here.`)
}

function readRights(word: string, values: Values): WantedRights {
  const role = roles.enumValues.find((known) => known === word)
  if (role === undefined) throw refusal(word === '' ? 'Say which role.' : `There is no role ${word}.`)

  const mayPublish = values['may-publish'] ?? false
  const sections = (values.section ?? []).map(readSection)
  if (mayPublish && role !== 'author')
    throw refusal('--may-publish is for authors: the others publish by their role, or not.')
  if (sections.length > 0 && !['contributor', 'author', 'editor'].includes(role)) {
    throw refusal('--section is for contributors, authors and editors: the other roles hold in the whole paper.')
  }
  return { role, mayPublish, sections, withSubsections: values['without-subsections'] !== true }
}

function readSection(text: string): SectionName {
  const [, language = 'fr', path = ''] = /^(?:([a-z]{2}):)?(.*)$/s.exec(text) ?? []
  return { language: readLanguage(language), path }
}

function readLanguage(word: string): Language {
  const language = languages.find((known) => known === word)
  if (language === undefined) throw refusal(`There is no edition in ${word}: say ${languages.join(', ')}.`)
  return language
}

function refusal(sentence: string): Refusal {
  return new Refusal(sentence, usage)
}
