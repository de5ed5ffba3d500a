import type { Database } from '#db/client.ts'
import type { role } from '#db/schema/users.ts'

export type Role = (typeof role.enumValues)[number]

/** Where a limited right holds. */
export type SectionRight = { sectionId: number; withSubsections: boolean }

/** Somebody signed in, as the database knew them at the moment of the request. */
export type Member = {
  kind: 'member'
  id: number
  role: Role
  mayPublish: boolean
  /** Whether the address is confirmed; before, an account reads and writes nothing. */
  isConfirmed: boolean
  /** Whether the paper asks this one for a second step that is not set up yet; until then staff may do what readers may. */
  lacksSecondStep: boolean
  /** Empty for those who are not held to sections. */
  sections: SectionRight[]
  sessionId: number
}

/** Who asks: somebody without a session, somebody with one, or the paper's own clock and operators. */
export type Viewer = { kind: 'guest' } | Member | { kind: 'system' }

export const guest: Viewer = { kind: 'guest' }

/** A database or a transaction of it: what is to be written together takes the transaction. */
export type Writer = Pick<Database, 'select' | 'insert' | 'update' | 'delete' | 'execute'>
