import type { Ctx } from '../ctx.ts'
import { users } from '#db/schema/users.ts'
import type { Language } from '../languages.ts'
import { hasUsername } from './called.ts'
import { readEmailAddress } from './emailAddress.ts'
import { addressReason, type FieldProblem, type FieldReason, problemsIn, repeatReason } from './fields.ts'
import { weaknessOf } from './passwords.ts'
import { readPersonName } from './personName.ts'
import { type ReadUsername, readUsername } from './username.ts'

/** What somebody fills in to register. */
export type RegistrationForm = {
  name: string
  username: string
  password: string
  passwordAgain: string
  email: string
  emailAgain: string
  captcha: string
  language: Language
}

/** Somebody who could register. */
export type Newcomer = { name: string; username: string; email: string; password: string; language: Language }

/** What stands in a form, or everything that is the matter with it at once. */
export async function readRegistration(
  ctx: Ctx,
  form: RegistrationForm,
): Promise<{ newcomer: Newcomer } | { fields: FieldProblem[] }> {
  const { password, language } = form
  const name = readPersonName(form.name)
  const username = readUsername(form.username)
  const email = readEmailAddress(form.email)
  const again = readEmailAddress(form.emailAgain)

  const fields = problemsIn({
    name: 'reason' in name ? name.reason : null,
    username: await usernameReason(ctx, username),
    password: await weaknessOf({ password, about: [form.name, form.username, form.email] }),
    passwordAgain: repeatReason({ text: password, again: form.passwordAgain }),
    email: email === null ? addressReason(form.email) : null,
    emailAgain: repeatReason({ text: email ?? form.email.trim(), again: again ?? form.emailAgain.trim() }),
  })
  if (fields.length > 0 || 'reason' in name || 'reason' in username || email === null) return { fields }
  return { newcomer: { name: name.name, username: username.username, email, password, language } }
}

async function usernameReason({ db }: Ctx, read: ReadUsername): Promise<FieldReason | null> {
  if ('reason' in read) return read.reason
  const taken = await db.select({ id: users.id }).from(users).where(hasUsername(read.username))
  return taken.length > 0 ? 'taken' : null
}
