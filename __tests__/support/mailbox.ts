import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Mail = { headers: Record<string, string>; subject: string; to: string; text: string; html: string }

/** The mails that a paper without a mail server has written, oldest first; to one address, or all. */
export async function mailsIn(folder: string, to?: string): Promise<Mail[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.eml')).toSorted()
  const mails = await Promise.all(files.map(async (name) => readMail(await readFile(join(folder, name), 'latin1'))))
  return mails.filter((mail) => to === undefined || mail.to === to)
}

/** Reads a mail as a program for mail does: both its texts, and its headers with their words decoded. */
export function readMail(raw: string): Mail {
  const { headers, body } = partOf(raw)
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '') ?? []
  const parts = body.split(`--${boundary}`).slice(1, -1).map(partOf)
  const textOf = (type: string) => {
    const part = parts.find((each) => each.headers['content-type']?.startsWith(type))
    return part === undefined ? '' : decoded(part)
  }
  return {
    headers,
    subject: headers.subject ?? '',
    to: headers.to ?? '',
    text: textOf('text/plain'),
    html: textOf('text/html'),
  }
}

type Part = { headers: Record<string, string>; body: string }

function partOf(raw: string): Part {
  const text = raw.replaceAll('\r\n', '\n').replace(/^\n/, '')
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end).replaceAll(/\n[ \t]+/g, ' ')
  const headers = lines.split('\n').map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), wordsIn(line.slice(colon + 1).trim())]
  })
  return { headers: Object.fromEntries(headers), body: text.slice(end + 2) }
}

/** RFC 2047. */
function wordsIn(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?')
  return joined.replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
    how.toUpperCase() === 'B' ? fromBase64(text) : fromQuoted(text.replaceAll('_', ' ')),
  )
}

function decoded({ headers, body }: Part): string {
  const encoding = headers['content-transfer-encoding']
  if (encoding === 'base64') return fromBase64(body)
  if (encoding === 'quoted-printable') return fromQuoted(body.replaceAll('=\n', ''))
  return Buffer.from(body, 'latin1').toString()
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString()
}

function fromQuoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
