import { and, eq, isNull } from 'drizzle-orm'
import { users, userSections } from '#db/schema/users.ts'
import { canBeHeldToSections } from '../permissions.ts'
import type { Role, SectionRight, Writer } from './viewer.ts'

/** What somebody is given to do. Without sections it holds in the whole paper. */
export type Rights = { role: Role; mayPublish: boolean; sections: SectionRight[] }

/** Writes down where a role holds, in the place of what was written before. */
export async function writeSections(
  tx: Writer,
  { userId, rights: { role, sections } }: { userId: number; rights: Rights },
): Promise<void> {
  await tx.delete(userSections).where(eq(userSections.userId, userId))
  if (sections.length === 0 || !canBeHeldToSections(role)) return
  await tx.insert(userSections).values(sections.map((section) => ({ userId, ...section })))
}

/** Whether nobody else could undo what is done to this account. Others who would take an administrator away wait. */
export async function isLastAdministrator(tx: Writer, userId: number): Promise<boolean> {
  const administrators = await tx
    .select({ id: users.id, deleteAt: users.deleteAt })
    .from(users)
    .where(and(eq(users.role, 'administrator'), isNull(users.suspendedAt)))
    .orderBy(users.id)
    .for('update')
  const others = administrators.filter(({ id, deleteAt }) => id !== userId && deleteAt === null)
  return others.length === 0 && administrators.some(({ id }) => id === userId)
}
