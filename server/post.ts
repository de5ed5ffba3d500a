import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Message, Post } from '#domain/mails/message.ts'

/** Where mails go: to a mail server, or into a folder for who has none. `from` is the paper's own address. */
export type PostOffice = { from: string } & ({ smtpUrl: string } | { folder: string })

/** In milliseconds: to reach the server, to be greeted, and between two of its words. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }
/** For the whole of a mail. */
const longest = 90_000

export function openPost(office: PostOffice): Post {
  return 'smtpUrl' in office ? postThrough(office) : postInto(office)
}

function postThrough({ from, smtpUrl }: { from: string; smtpUrl: string }): Post {
  const transport = createTransport({ ...patience, ...safe, url: smtpUrl })
  return async (message) => {
    const overdue = timeout(longest)
    try {
      await Promise.race([transport.sendMail(mailOf(from, message)), overdue.over])
      return 'posted'
    } catch (error) {
      if (isRefusal(error)) return 'refused'
      throw error
    } finally {
      overdue.clear()
    }
  }
}

/** Whole or not at all, for the owner of the folder alone, and the same file for the same mail. */
function postInto({ from, folder }: { from: string; folder: string }): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...safe })
  return async (message) => {
    const { message: bytes } = await transport.sendMail(mailOf(from, message))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = join(folder, `${message.date.toISOString().replaceAll(/[:.]/g, '-')}-${message.key}.eml`)
    await writeFile(`${file}.part`, bytes, { mode: 0o600 })
    await rename(`${file}.part`, file)
    return 'posted'
  }
}

/** Nothing in a mail is read from a file or from elsewhere. */
const safe = { disableFileAccess: true, disableUrlAccess: true }

function mailOf(from: string, { key, date, fromName, to, subject, language, text, html }: Message) {
  return {
    // Objects: what is in a name or an address is not read for further addresses.
    from: { name: fromName, address: from },
    to: { name: '', address: to },
    subject,
    text,
    html,
    date,
    messageId: `<${key}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // Nobody's absence is to answer.
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}

/** Whether the server will never take mail for this address. What it says of us, it may say otherwise tomorrow. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('command' in error) || !('responseCode' in error)) return false
  return error.command === 'RCPT TO' && Number(error.responseCode) >= 500
}

function timeout(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The mail server took too long.')), milliseconds)
  })
  return { over, clear: () => clearTimeout(timer) }
}
