import type { IncomingMessage } from 'node:http'
import { spentProofs } from '#db/schema/guards.ts'
import { checkCaptcha } from '#domain/accounts/captcha.ts'
import { newChallenge } from '#domain/accounts/proofOfWork.ts'
import type { Ctx } from '#domain/ctx.ts'
import { httpServer, type TestServer } from '#tests/support/httpServer.ts'
import { type Newsroom, newsroom } from '#tests/support/newsroom.ts'
import { easyProof, solved } from '#tests/support/proof.ts'

let paper: Newsroom

beforeAll(async () => void (paper = await newsroom()))
afterAll(() => paper.close())

const later = (minutes: number): Ctx => paper.context(new Date(paper.now.getTime() + minutes * 60_000).toISOString())
const twenty = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, work))

describe('the paper’s own captcha', () => {
  test('who works for a while is let through, once', async () => {
    const answer = await solved(await newChallenge(paper.context()))
    expect(await checkCaptcha(paper.context(), answer)).toBe('passed')
    expect(await checkCaptcha(paper.context(), answer)).toBe('failed')
  })

  test('of twenty who hand in one proof at once, one is let through', async () => {
    const answer = await easyProof(paper.context())
    const outcomes = await twenty(() => checkCaptcha(paper.context(), answer))
    expect(outcomes.filter((outcome) => outcome === 'passed')).toHaveLength(1)
  })

  test('a proof is good for an hour, by the paper’s clock', async () => {
    const answer = await easyProof(paper.context())
    expect(await checkCaptcha(later(60), answer)).toBe('failed')
    expect(await checkCaptcha(later(59), answer)).toBe('passed')
  })

  test('proofs that were handed in are forgotten once they would be too late', async () => {
    await checkCaptcha(paper.context(), await easyProof(paper.context()))
    await checkCaptcha(later(120), await easyProof(later(120)))
    const left = await paper.db.select().from(spentProofs)
    expect(left.every(({ expiresAt }) => expiresAt > later(60).now)).toBe(true)
  })

  test('who changes anything of what was asked is not let through', async () => {
    const { challenge, solution } = JSON.parse(Buffer.from(await easyProof(paper.context()), 'base64').toString())
    const { parameters } = challenge
    const forged = [
      { challenge: { ...challenge, parameters: { ...parameters, data: { until: 9e12 } } }, solution },
      { challenge: { ...challenge, parameters: { ...parameters, cost: 1 } }, solution },
      { challenge: { ...challenge, parameters: { ...parameters, nonce: '00'.repeat(16) } }, solution },
      {
        challenge: { ...challenge, parameters: { ...parameters, expiresAt: 'x'.repeat(10) } },
        solution: { counter: 1 },
      },
      { challenge: { ...challenge, signature: '0'.repeat(64) }, solution },
      { challenge: { parameters }, solution },
      { challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } },
      { challenge, solution: { ...solution, derivedKey: 7 } },
      { challenge, solution: null },
      { challenge },
    ]
    for (const attempt of forged) {
      const answer = Buffer.from(JSON.stringify(attempt)).toString('base64')
      expect(await checkCaptcha(paper.context(), answer)).toBe('failed')
    }
  })

  test('a proof for another installation is none here', async () => {
    const { site, ...ctx } = paper.context()
    const answer = await easyProof({ ...ctx, site: { ...site, secret: 'another secret' } })
    expect(await checkCaptcha(paper.context(), answer)).toBe('failed')
  })

  test.each([
    ['nothing', ''],
    ['a word', 'nonsense'],
    ['nothing in Base64', 'bnVsbA=='],
    ['a list', Buffer.from('[]').toString('base64')],
    ['a book', 'A'.repeat(100_000)],
  ])('%s is no answer', async (_, answer) => {
    expect(await checkCaptcha(paper.context(), answer)).toBe('failed')
  })
})

describe('reCAPTCHA', () => {
  let google: TestServer
  let says: (asked: URLSearchParams) => unknown
  let asked: { method: string | undefined; body: URLSearchParams }[]

  beforeAll(async () => {
    google = await httpServer(async (request, response) => {
      const body = new URLSearchParams(await textOf(request))
      asked.push({ method: request.method, body })
      const verdict = says(body)
      if (verdict === 'nothing') return
      if (verdict === 'a failure') response.statusCode = 500
      if (verdict === 'somewhere else') response.writeHead(302, { location: 'https://example.org/' })
      response.end(typeof verdict === 'string' ? verdict : JSON.stringify(verdict))
    })
  })
  afterAll(() => google.close())
  beforeEach(() => {
    asked = []
    says = () => good
  })

  const good = { success: true, challenge_ts: '2026-03-10T08:59:30Z', hostname: 'paper.example' }
  let tokens = 0
  const newToken = () => `token-${(tokens += 1)}`

  function ctx(): Ctx {
    const { site, ...rest } = paper.context()
    const verifier = { url: `http://127.0.0.1:${google.port}/siteverify`, patience: 200 }
    return { ...rest, site: { ...site, recaptcha: { siteKey: 'site', secretKey: 'secret', verifier } } }
  }

  test('a token that Google vouches for lets through; of the reader nothing but it is told', async () => {
    const token = newToken()
    expect(await checkCaptcha(ctx(), token)).toBe('passed')
    expect(asked).toMatchObject([{ method: 'POST' }])
    expect([...(asked[0]?.body ?? [])]).toEqual([
      ['secret', 'secret'],
      ['response', token],
    ])
  })

  test('of twenty who hand in one token at once, one is let through, whatever Google says', async () => {
    const token = newToken()
    const outcomes = await twenty(() => checkCaptcha(ctx(), token))
    expect(outcomes.filter((outcome) => outcome === 'passed')).toHaveLength(1)
  })

  test.each([
    ['refused', { success: false, 'error-codes': ['timeout-or-duplicate'] }],
    ['of another site', { ...good, hostname: 'evil.example' }],
    ['of a site within this one', { ...good, hostname: 'evil.paper.example' }],
    ['of no site', { success: true, challenge_ts: good.challenge_ts }],
    ['too old', { ...good, challenge_ts: '2026-03-10T08:56:30Z' }],
    ['of tomorrow', { ...good, challenge_ts: '2026-03-11T08:59:30Z' }],
    ['of no time', { success: true, hostname: 'paper.example' }],
  ])('a token that is %s lets nobody through', async (_, verdict) => {
    says = () => verdict
    expect(await checkCaptcha(ctx(), newToken())).toBe('failed')
  })

  test.each([
    ['fails', 'a failure'],
    ['says nothing', 'nothing'],
    ['sends us elsewhere', 'somewhere else'],
    ['says something else', '<html>'],
    ['answers another question', { ok: true }],
    ['does not know our secret', { success: false, 'error-codes': ['invalid-input-secret'] }],
  ])('while Google %s, nobody is let through', async (_, verdict) => {
    says = () => verdict
    expect(await checkCaptcha(ctx(), newToken())).toBe('unavailable')
  })

  test('while Google cannot be reached, nobody is let through', async () => {
    const { site, ...rest } = ctx()
    const recaptcha = { siteKey: 'site', secretKey: 'secret', verifier: { url: 'http://127.0.0.1:1/', patience: 200 } }
    expect(await checkCaptcha({ ...rest, site: { ...site, recaptcha } }, newToken())).toBe('unavailable')
  })

  test('without a token Google is not asked', async () => {
    expect(await checkCaptcha(ctx(), '')).toBe('failed')
    expect(await checkCaptcha(ctx(), 'x'.repeat(10_000))).toBe('failed')
    expect(asked).toEqual([])
  })
})

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}
