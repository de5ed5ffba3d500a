import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { projectFolder } from '../first/project.mjs'
import { Refusal } from '../first/refusal.mjs'

const cache = join(projectFolder, 'node_modules', '.cache', 'kiosque')
const folder = join(cache, 'chromium')

/**
 * Unpacks the Chromium of @sparticuz/chromium once per installation, with the system libraries and the font
 * that it needs on a machine that has none. Answers the environment by which playwright.config.ts finds it.
 */
export async function unpackChromium(): Promise<Record<string, string>> {
  if (process.env.E2E_CHROMIUM) return {}
  if (`${process.platform}-${process.arch}` !== 'linux-x64') {
    throw new Refusal('The browser for the tests comes for 64-bit Linux only: set E2E_CHROMIUM to a Chromium of yours.')
  }

  const found = await stat(folder).catch(() => undefined)
  if (!found) await unpack()
  return {
    E2E_CHROMIUM: join(folder, 'chromium'),
    E2E_LIBRARIES: join(folder, 'lib'),
    E2E_FONTS: join(folder, 'fonts.conf'),
  }
}

async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true })
  const half = await mkdtemp(join(cache, 'chromium-'))
  try {
    await unpackProgram(half)
    await unpackLibraries(half)
    await writeFile(join(half, 'fonts.conf'), fontsConfiguration())
    await rename(half, folder)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw error
  }
}

/** The package unpacks into the folder for temporary files, and nowhere else. */
async function unpackProgram(into: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = into
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** libnss3 and its like, which the package itself unpacks only in the cloud it was made for. */
async function unpackLibraries(into: string): Promise<void> {
  const archive = join(projectFolder, 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br')
  const tar = spawn('tar', ['-x', '-C', into], { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<void>((resolve, reject) => {
    tar.on('error', reject)
    tar.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`tar ended with ${code}`))))
  })
  // tar stops reading where the archive says it ends, which may be before the last of the padding: its own verdict counts.
  const fed = pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin).catch((error: unknown) => error)
  await ended
  await fed
}

function fontsConfiguration(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}
