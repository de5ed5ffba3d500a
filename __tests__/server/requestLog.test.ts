import { execFileSync } from 'node:child_process'

/** A paper in a process of its own, because lines go straight to standard output. */
function linesOf(level: string): Record<string, unknown>[] {
  const script = `
    const { paperAt } = await import('#tests/support/paper.ts')
    const paper = await paperAt('http://localhost:3000')
    for (const path of ['/?q=secret', '/?q=secret', '/missing', '/fails', '/healthz', '/%00']) {
      await paper.get(path, { headers: { 'X-Request-Id': 'id-of-a-proxy' } })
    }
    process.exit()
  `
  const environment = { ...process.env, LOG_LEVEL: level, NODE_OPTIONS: '' }
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env: environment })
  return said
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('each request leaves a line that says what became of it, and never what somebody searched for', () => {
  const lines = linesOf('info')
  expect(lines).toEqual([
    expect.objectContaining({ method: 'GET', path: '/', status: 200, cache: 'fwd=miss; stored' }),
    expect.objectContaining({ method: 'GET', path: '/', status: 200, cache: 'hit' }),
    expect.objectContaining({ path: '/missing', status: 404 }),
    expect.objectContaining({ level: 50, path: '/fails', status: 500 }),
    expect.objectContaining({ path: '/%00', status: 400 }),
  ])
  for (const line of lines) {
    expect(line).toMatchObject({ requestId: 'id-of-a-proxy', ms: expect.any(Number), bytes: expect.any(Number) })
  }
  expect(JSON.stringify(lines)).not.toContain('secret')
})

test('whoever wants to hear of failures alone hears of them alone', () => {
  expect(linesOf('error')).toEqual([expect.objectContaining({ path: '/fails', status: 500 })])
})
