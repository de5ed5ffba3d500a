// @ts-check
import { Refusal } from './refusal.mjs'

const withEmbeddedPostgres = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm',
  'linux-arm64',
  'linux-ia32',
  'linux-ppc64',
  'linux-x64',
]

/**
 * @param {{ platform: string, arch: string, musl: boolean }} machine
 * @param {{ databaseUrl: string | undefined }} settings
 */
export function checkPlatform(machine, settings) {
  const name = `${machine.platform}-${machine.arch}`
  if (machine.platform === 'win32') {
    throw new Refusal('Kiosque runs on Linux and macOS: on Windows, start it inside the Windows Subsystem for Linux.')
  }
  if (machine.musl) {
    throw new Refusal(
      'This Linux is built on musl, and the Node and PostgreSQL that Kiosque installs need glibc: run it on Debian, Ubuntu, Fedora or another Linux with glibc.',
    )
  }
  if (!settings.databaseUrl && !withEmbeddedPostgres.includes(name)) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${name}: set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
    )
  }
}

export function thisMachine() {
  return { platform: process.platform, arch: process.arch, musl: process.platform === 'linux' && !hasGlibc() }
}

function hasGlibc() {
  // Looking up the network's names is slow, and not asked for.
  Object.assign(process.report, { excludeNetwork: true })
  const report = process.report.getReport()
  const header = 'header' in report ? report.header : undefined
  return Boolean(header && typeof header === 'object' && 'glibcVersionRuntime' in header)
}
