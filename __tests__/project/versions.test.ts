import { readFileSync } from 'node:fs'

/** Below these versions there are known holes. Whatever is installed under one of these names, at any depth, is at least that. */
const floors: Record<string, string> = {
  '@apollo/server': '5.5.0',
  dompurify: '3.4.13',
  'drizzle-orm': '0.45.2',
  next: '16.3.4',
  'next-auth': '4.24.15',
  nodemailer: '9.0.1',
  'sanitize-html': '2.17.4',
  sharp: '0.35.4',
}

const lock: { packages: Record<string, { version?: string; resolved?: string }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const installed = Object.entries(lock.packages).map(([path, { version = '0' }]) => ({
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  version,
}))

function isAtLeast(version: string, floor: string): boolean {
  const [found, least] = [version, floor].map((text) => text.split(/[.-]/, 3).map(Number))
  for (const [index, part] of (least ?? []).entries()) {
    const own = found?.[index] ?? 0
    if (own !== part) return own > part
  }
  return true
}

test.each(Object.entries(floors))('no %s older than %s is installed', (name, floor) => {
  const found = installed.filter((candidate) => candidate.name === name)
  expect(found.filter(({ version }) => !isAtLeast(version, floor))).toEqual([])
})

test('the comparison itself tells older from newer', () => {
  expect(isAtLeast('16.3.3', '16.3.4')).toBe(false)
  expect(isAtLeast('16.10.0', '16.3.4')).toBe(true)
  expect(isAtLeast('4.0.0', '3.4.13')).toBe(true)
  expect(isAtLeast('0.45.2', '0.45.2')).toBe(true)
})

test('Node 24 is what the lockfile pins', () => {
  expect(lock.packages['node_modules/node']?.version).toMatch(/^24\./)
})
