import { asc, eq, or, sql } from 'drizzle-orm'
import { accountEvents, accountLinks, authenticators, foreignAccounts } from '#db/schema/accounts.ts'
import { mails } from '#db/schema/mails.ts'
import { media } from '#db/schema/media.ts'
import { sections } from '#db/schema/sections.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users, userSections } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { paths } from '../paths.ts'

/** All that is known of one account, but for what opens it: no hash, no secret, no code. */
export async function accountOf({ db }: Ctx, userId: number) {
  const [account] = await db
    .select({
      username: users.username,
      email: users.email,
      emailConfirmedAt: users.emailConfirmedAt,
      name: users.name,
      publicName: users.publicName,
      biography: users.biography,
      picture: media.path,
      language: users.language,
      role: users.role,
      mayPublish: users.mayPublish,
      secondStepSince: authenticators.confirmedAt,
      createdAt: users.createdAt,
      deleteAt: users.deleteAt,
    })
    .from(users)
    .leftJoin(media, eq(media.id, users.pictureId))
    .leftJoin(authenticators, eq(authenticators.userId, users.id))
    .where(eq(users.id, userId))
  const picture = account?.picture ?? null
  return { ...account, picture: picture === null ? null : paths.media(picture) }
}

export function rightsOf({ db }: Ctx, userId: number) {
  return db
    .select({ section: sections.name, withSubsections: userSections.withSubsections })
    .from(userSections)
    .innerJoin(sections, eq(sections.id, userSections.sectionId))
    .where(eq(userSections.userId, userId))
    .orderBy(asc(sections.id))
}

export function accountsElsewhereOf({ db }: Ctx, userId: number) {
  return db
    .select({
      provider: foreignAccounts.provider,
      subject: foreignAccounts.subject,
      createdAt: foreignAccounts.createdAt,
    })
    .from(foreignAccounts)
    .where(eq(foreignAccounts.userId, userId))
    .orderBy(asc(foreignAccounts.createdAt))
}

export function allSessionsOf({ db }: Ctx, userId: number) {
  return db
    .select({
      device: sessions.device,
      kept: sessions.kept,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(asc(sessions.id))
}

/** What happened to the account, and what its owner did to others: of these, neither whom nor what. */
export function eventsOf({ db }: Ctx, userId: number) {
  const isAboutOwner = sql`${accountEvents.userId} is not distinct from ${userId}::bigint`
  const isByAnother = sql`${accountEvents.actorId} is not null and ${accountEvents.actorId} <> ${userId}`
  return db
    .select({
      at: accountEvents.at,
      kind: accountEvents.kind,
      device: sql<string>`case when ${isByAnother} then '' else ${accountEvents.device} end`,
      details: sql<unknown>`case when ${isAboutOwner} then ${accountEvents.details} else '{}' end`,
    })
    .from(accountEvents)
    .where(or(eq(accountEvents.userId, userId), eq(accountEvents.actorId, userId)))
    .orderBy(asc(accountEvents.at), asc(accountEvents.id))
}

export function linksOf({ db }: Ctx, userId: number) {
  return db
    .select({
      purpose: accountLinks.purpose,
      email: accountLinks.email,
      createdAt: accountLinks.createdAt,
      expiresAt: accountLinks.expiresAt,
      usedAt: accountLinks.usedAt,
    })
    .from(accountLinks)
    .where(eq(accountLinks.userId, userId))
    .orderBy(asc(accountLinks.id))
}

export function mailsOf({ db }: Ctx, userId: number) {
  return db
    .select({ kind: mails.kind, email: mails.email, createdAt: mails.createdAt, sentAt: mails.sentAt })
    .from(mails)
    .where(eq(mails.userId, userId))
    .orderBy(asc(mails.id))
}
