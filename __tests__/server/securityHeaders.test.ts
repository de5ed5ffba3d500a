import { paperAt, type Paper } from '#tests/support/paper.ts'

let databaseAnswers: boolean
let opened: Paper[]

beforeEach(() => {
  databaseAnswers = true
  opened = []
})

afterEach(() => {
  for (const paper of opened) paper.close()
})

async function open(siteUrl: string): Promise<Paper> {
  const paper = await paperAt(siteUrl, { databaseAnswers: async () => databaseAnswers })
  opened.push(paper)
  return paper
}

test.each([
  ['/', 200, {}],
  ['/', 200, { method: 'HEAD' }],
  ['/missing', 404, {}],
  ['/fails', 500, {}],
  ['/throws', 500, {}],
  ['/api/graphql', 200, {}],
  ['/media/none.webp', 404, {}],
  ['/media/none.webp', 405, { method: 'PUT' }],
  ['/', 405, { method: 'POST' }],
  ['/%00', 400, {}],
  ['/', 421, { headers: { Host: 'elsewhere.example' } }],
  ['/healthz', 200, {}],
  ['/readyz', 200, {}],
])('%s (%s) carries what protects its reader, and does not say what made it', async (path, status, options) => {
  const { headers, ...answer } = await (await open('https://news.example.org')).get(path, options)
  expect(answer.status).toBe(status)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'SAMEORIGIN',
    'permissions-policy': expect.stringContaining('camera=()'),
    'content-security-policy': expect.not.stringContaining("script-src 'self' 'unsafe"),
    'strict-transport-security': 'max-age=31536000',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
  })
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(headers).not.toHaveProperty('server')
})

test('a page that has not changed and one during an outage carry the same', async () => {
  const paper = await open('http://localhost:3000')
  const page = await paper.get('/')
  const again = await paper.get('/', { headers: { 'If-None-Match': String(page.headers.etag) } })
  databaseAnswers = false
  const away = await paper.get('/fails')
  expect([page.status, again.status, away.status]).toEqual([200, 304, 503])
  for (const { headers } of [page, again, away]) {
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['x-content-type-options']).toBe('nosniff')
    // Nobody has said that the paper is read over HTTPS.
    expect(headers['strict-transport-security']).toBeUndefined()
  }
})

test('a page loads from Google where the paper has keys of reCAPTCHA, and nowhere else', async () => {
  const policyOf = async () => (await (await open('http://localhost:3000')).get('/')).headers['content-security-policy']
  expect(await policyOf()).not.toContain('google')

  process.env.RECAPTCHA_SITE_KEY = 'for everybody'
  expect(await policyOf()).toContain(
    "script-src 'self' https://www.google.com/recaptcha/ https://www.gstatic.com/recaptcha/",
  )
  delete process.env.RECAPTCHA_SITE_KEY
})

test('a form leads to Google where the paper lets people in from there, and nowhere else', async () => {
  const policyOf = async () => (await (await open('http://localhost:3000')).get('/')).headers['content-security-policy']
  expect(await policyOf()).toContain("form-action 'self';")

  process.env.GOOGLE_CLIENT_ID = 'ours'
  expect(await policyOf()).toContain("form-action 'self' https://accounts.google.com;")
  delete process.env.GOOGLE_CLIENT_ID
})
