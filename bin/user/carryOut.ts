import { changeRole } from '#domain/accounts/changeRole.ts'
import { createAccount } from '#domain/accounts/createAccount.ts'
import { endSessionsOf } from '#domain/accounts/endSessionsOf.ts'
import type { FieldReason } from '#domain/accounts/fields.ts'
import { resetFor } from '#domain/accounts/resetFor.ts'
import { restore } from '#domain/accounts/restore.ts'
import type { Rights } from '#domain/accounts/rights.ts'
import { suspend } from '#domain/accounts/suspend.ts'
import type { Ctx } from '#domain/ctx.ts'
import { sectionByPath } from '#domain/sections/queries.ts'
import { requireSecondStep, waiveSecondStep } from '#domain/site/secondStepForStaff.ts'
import { Refusal } from '../first/refusal.mjs'
import type { UserCommand, WantedRights } from './readCommand.ts'

const reasons: Record<FieldReason, string> = {
  empty: 'is missing',
  tooShort: 'is too short',
  tooLong: 'is too long',
  malformed: 'has characters or a shape that it may not have',
  different: 'is not what it repeats',
  taken: 'belongs to somebody else',
  guessable: 'is guessed soon',
  common: 'is common',
  wrong: 'is wrong',
}

/** Does what an operator asks, and answers what to tell: a sentence, or two. Throws a Refusal where nothing was changed. */
export async function carryOut(ctx: Ctx, command: UserCommand): Promise<string> {
  switch (command.verb) {
    case 'create': {
      const made = await createAccount(ctx, { ...command, rights: await findRights(ctx, command.rights) })
      if (made.outcome === 'created') {
        return `${made.username} is there, with the password ${made.password}\nIt is shown this once: hand it over, to be changed at the first visit.`
      }
      const problems = made.fields.map(({ field, reason }) => `the ${named(field)} ${reasons[reason]}`)
      throw new Refusal(`No account was made: ${problems.join('; ')}.`)
    }
    case 'role': {
      const { who, rights } = command
      const outcome = await changeRole(ctx, { account: who, rights: await findRights(ctx, rights) })
      if (outcome !== 'changed') throw unchanged(who, outcome)
      return `${who} is ${rights.role} now, and signs in anew.`
    }
    case 'reset': {
      const { who, by } = command
      const answer = await resetFor(ctx, { account: who, by })
      if (answer.outcome === 'unknown') throw unchanged(who, 'unknown')
      if (answer.outcome === 'mailed') return `A link to choose a new password is on its way to ${who}.`
      return `With this link ${who} chooses a new password, once and until ${answer.until.toISOString()}:\n${answer.url}`
    }
    case 'end-sessions':
      if ((await endSessionsOf(ctx, command.who)) === 'unknown') throw unchanged(command.who, 'unknown')
      return `${command.who} is signed in nowhere now.`
    case 'suspend': {
      const outcome = await suspend(ctx, command.who)
      if (outcome === 'alreadySuspended') return `${command.who} was suspended already.`
      if (outcome !== 'suspended') throw unchanged(command.who, outcome)
      return `${command.who} is suspended, and signed in nowhere now.`
    }
    case 'restore':
      if ((await restore(ctx, command.who)) === 'restored') return `${command.who} may sign in again.`
      throw new Refusal(`Nobody who is suspended is called ${command.who}.`)
    case 'second-step':
      if (command.rule === 'required') {
        await requireSecondStep(ctx)
        return 'From now on staff may do what readers may, until their second step is set up.'
      }
      await waiveSecondStep(ctx)
      return 'A second step is everybody’s own choice now.'
  }
}

async function findRights(ctx: Ctx, { role, mayPublish, sections, withSubsections }: WantedRights): Promise<Rights> {
  const found = await Promise.all(
    sections.map(async (name) => {
      const section = await sectionByPath(ctx, name)
      if (section === null) throw new Refusal(`There is no section ${name.path} in the edition in ${name.language}.`)
      return { sectionId: section.id, withSubsections }
    }),
  )
  return { role, mayPublish, sections: found }
}

function unchanged(who: string, why: 'unknown' | 'lastAdministrator'): Refusal {
  if (why === 'unknown') return new Refusal(`Nobody is called ${who}, by identifier or by address.`)
  return new Refusal(`${who} is the last administrator: make another one first.`)
}

function named(field: string): string {
  return { username: 'identifier', email: 'address' }[field] ?? field
}
