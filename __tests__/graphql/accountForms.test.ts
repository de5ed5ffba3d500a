import { execute, parse } from 'graphql'
import { checkCaptcha } from '#domain/accounts/captcha.ts'
import type { Ctx } from '#domain/ctx.ts'
import { handleChallenge } from '#graphql/handleChallenge.ts'
import { schema } from '#graphql/schema.ts'
import { type Newsroom, newsroom } from '#tests/support/newsroom.ts'
import { solved } from '#tests/support/proof.ts'

let paper: Newsroom

beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

async function formsWith(more: Partial<Ctx['site']>) {
  const { site, ...context } = paper.context()
  const document = parse('{ accountForms { captcha { kind siteKey } hasGoogle } }')
  const { data } = await execute({ schema, document, contextValue: { ...context, site: { ...site, ...more } } })
  return data?.accountForms
}

test('the forms of a paper that has no keys are protected by the paper itself', async () => {
  expect(await formsWith({})).toEqual({ captcha: { kind: 'ALTCHA', siteKey: null }, hasGoogle: false })
})

test('with the keys of reCAPTCHA the forms know the public one, and not the other', async () => {
  const recaptcha = { siteKey: 'for everybody', secretKey: 'for us' }
  expect(await formsWith({ recaptcha })).toEqual({
    captcha: { kind: 'RECAPTCHA', siteKey: 'for everybody' },
    hasGoogle: false,
  })
})

test('a form gets a challenge that nobody keeps, and what it finds is taken', async () => {
  const { site } = paper.context()
  Object.assign(process.env, {
    DATABASE_URL: paper.url,
    SITE_URL: site.url,
    AUTH_SECRET: site.secret,
    MEDIA_DIR: 'nowhere',
  })
  const answer = await handleChallenge()
  expect(answer.headers.get('cache-control')).toBe('no-store')

  const challenge = await answer.json()
  expect(JSON.stringify(challenge)).not.toContain(site.secret)
  const now = paper.context(new Date().toISOString())
  expect(await checkCaptcha(now, await solved(challenge))).toBe('passed')
})
