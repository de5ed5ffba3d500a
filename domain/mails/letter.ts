import { and, eq, gt, isNull } from 'drizzle-orm'
import { accountLinks } from '#db/schema/accounts.ts'
import type { mails } from '#db/schema/mails.ts'
import { day, dayAndTime } from '#messages/dates.ts'
import { holdSettings } from '#messages/settings.ts'
import { translator } from '#messages/translator.ts'
import { secretOfLink } from '../accounts/links.ts'
import type { Ctx } from '../ctx.ts'
import type { Language } from '../languages.ts'
import { siteIn } from '../site/queries.ts'
import { wordsOf } from './words.ts'

export type MailRow = typeof mails.$inferSelect

/** What a mail says, before it has a shape. */
export type Letter = {
  language: Language
  paper: string
  subject: string
  greeting: string
  text: string
  action: string
  url: string
  note: string
  /** Stands above the address spelled out. */
  fallback: string
  footer: string
}

/**
 * Writes a mail in its language and the paper's settings of now. Null where its link leads nowhere any more: it was used,
 * another took its place, or its time is over. Nothing that strangers could have typed is repeated.
 */
export async function writeLetter(ctx: Ctx, mail: MailRow): Promise<Letter | null> {
  const { language, values } = mail
  const { name: paper, ...settings } = await siteIn(ctx, language)
  holdSettings(language, settings)

  const link = typeof values.linkId === 'number' ? await openLink(ctx, values.linkId) : undefined
  if (link === null) return null

  const t = translator(language)
  const until = link === undefined ? '' : dayAndTime(link.expiresAt, language)
  const date = values.deleteAt === undefined ? '' : day(String(values.deleteAt), language)
  const { path, ...words } = wordsOf(mail, { paper, until, date })
  const query = link === undefined ? '' : `?token=${secretOfLink(ctx.site.secret, link.id)}`
  return {
    language,
    paper,
    greeting: t('mail.greeting'),
    fallback: t('mail.fallback'),
    footer: t('mail.footer'),
    ...words,
    url: `${ctx.site.url}${path}${query}`,
  }
}

async function openLink({ db, now }: Ctx, id: number) {
  const [link] = await db
    .select({ id: accountLinks.id, expiresAt: accountLinks.expiresAt })
    .from(accountLinks)
    .where(and(eq(accountLinks.id, id), isNull(accountLinks.usedAt), gt(accountLinks.expiresAt, now)))
  return link ?? null
}
