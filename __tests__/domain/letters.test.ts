import { siteSettings, siteTexts } from '#db/schema/site.ts'
import { makeLink, secretOfLink } from '#domain/accounts/links.ts'
import { languages, type Language } from '#domain/languages.ts'
import type { Mail } from '#domain/mails/enqueue.ts'
import { openPost } from '#server/post.ts'
import { readMail } from '#tests/support/mailbox.ts'
import { postRoom } from '#tests/support/postRoom.ts'

let room: Awaited<ReturnType<typeof postRoom>>

beforeAll(async () => {
  room = await postRoom()
  await room.paper.db.insert(siteSettings).values({})
  await room.paper.db.insert(siteTexts).values([
    { language: 'fr', name: 'L’Écho <du> Sud' },
    { language: 'ar', name: 'صدى الجنوب' },
    { language: 'en', name: 'The Echo\r\nBcc: spy@evil.example' },
  ])
})
beforeEach(() => room.empty())
afterAll(() => room.close())

const links = [
  ['confirmEmail', 'confirm_email', '/confirm-email', '2026'],
  ['resetPassword', 'reset_password', '/reset-password', '11:00'],
  ['changeEmail', 'change_email', '/change-email', '2026'],
  ['emailChanged', 'undo_email', '/undo-email', '2026'],
] as const

test.each(languages)('a mail with a link leads to the paper, and says how long, in %s', async (language) => {
  for (const [kind, purpose, path, until] of links) {
    const linkId = await room.paper.db.transaction((tx) =>
      makeLink(room.paper.context(), { tx, userId: room.rosa, purpose, email: 'rosa@example.org' }),
    )
    const mail = kind === 'emailChanged' ? { kind, linkId, newEmail: 'new@example.org' } : { kind, linkId }
    const { text, html } = await posted(mail, language)
    const prefix = language === 'fr' ? '' : `/${language}`
    const url = `https://paper.example${prefix}${path}?token=${secretOfLink('a secret for tests', linkId)}`
    expect(text).toContain(`\n${url}\n`)
    expect(text).toContain(until)
    expect(html).toContain(`href="${url}"`)
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
  }
})

test.each<[Mail, string, string]>([
  [{ kind: 'remindUsername', username: 'rosa' }, 'Votre identifiant', '/sign-in'],
  [{ kind: 'alreadyRegistered', username: 'rosa' }, 'Vous avez déjà un compte', '/sign-in'],
  [{ kind: 'passwordChanged' }, 'Votre mot de passe a changé', '/forgotten'],
  [{ kind: 'secondStepStarted' }, 'Connexion en deux étapes activée', '/forgotten'],
  [{ kind: 'secondStepEnded' }, 'Connexion en deux étapes désactivée', '/forgotten'],
  [
    { kind: 'deletionAsked', deleteAt: '2026-03-17T09:00:00Z' },
    'Votre compte sera supprimé le 17 mars 2026',
    '/account',
  ],
])('a mail says what happened, in words that can be read in every program: %j', async (mail, subject, path) => {
  const read = await posted(mail, 'fr')
  expect(read.subject).toBe(subject)
  expect(read.text).toContain(`https://paper.example${path}\n`)
  expect(read.text).toContain('L’Écho <du> Sud')
  expect(read.html).toContain('L’Écho &#60;du&#62; Sud')
  expect(read.html).not.toMatch(/<du>|src=|url\(|<link|<script/)
  for (const language of ['ar', 'en'] as const) expect((await posted(mail, language)).subject).not.toBe(subject)
})

test('no name, subject or address adds a header or another reader', async () => {
  const { headers } = await posted({ kind: 'passwordChanged' }, 'en')
  expect(headers.bcc).toBeUndefined()
  expect(headers.from).toContain(`<${room.from}>`)

  for (const to of ['rosa@example.org\r\nBcc: spy@evil.example', 'rosa@example.org, spy@evil.example']) {
    room.server.taken.splice(0)
    const message = {
      key: 'k',
      date: room.paper.now,
      fromName: 'x\r\nBcc: spy@evil.example',
      language: 'fr',
      text: '',
      html: '',
    }
    await openPost({ from: room.from, smtpUrl: room.server.url })({
      ...message,
      to,
      subject: 'x\r\nBcc: spy@evil.example',
    }).catch(() => null)
    for (const { to: readers, raw } of room.server.taken) {
      expect(readers).not.toContain('spy@evil.example')
      expect(raw).not.toMatch(/^Bcc:/im)
    }
  }
})

async function posted(mail: Mail, language: Language) {
  room.empty()
  expect(await room.deliver(await room.queue(mail, language))).toBe('posted')
  const [{ raw, to } = { raw: '', to: [] }] = room.server.taken
  expect(to).toEqual(['rosa@example.org'])
  return readMail(raw)
}
