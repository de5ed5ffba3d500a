import { createHash } from 'node:crypto'
import type { Hashes } from './contentPolicy.ts'

export type SealedPage = { html: string; hashes: Hashes }

/** How Next hands over what a page was made of: many calls in a row, each with JSON in which every `<` is escaped. */
const call = String.raw`(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\(`
const calls = new RegExp(`(?:<script>${call}[^<]*\\)</script>)+`, 'g')
const argument = new RegExp(`${call}([^<]*)\\)</script>`, 'g')
const eachHandedOver = '.forEach(part=>(self.__next_f=self.__next_f||[]).push(part))'

/** How the bundler tells the browser which of its modules to start. */
const start = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push('

const script = /<script(?: type="speculationrules")?>([\s\S]*?)<\/script>/g
const style = /<style[^>]*>([\s\S]*?)<\/style>/g

/**
 * Names the scripts and styles that a page may carry inline. To hash whatever stands there would bless what somebody smuggled
 * into a text too, so two kinds count: what stands in the head, which layouts alone write, and Next's own calls whose argument
 * is JSON and so runs nothing. Anything else gets no hash and does not run. Calls in a row become one script, so that the
 * hashes fit into a header.
 */
export function sealPage(page: string): SealedPage {
  const html = page.replaceAll(calls, (row) => `<script>[${texts(row, argument).join(',')}]${eachHandedOver}</script>`)
  const bodyAt = html.indexOf('</head>')
  const [head, body] = bodyAt === -1 ? ['', html] : [html.slice(0, bodyAt), html.slice(bodyAt)]
  const scripts = [...texts(head, script), ...texts(body, script).filter(handsOverData)]
  return { html, hashes: { scripts: scripts.map(hash), styles: texts(head, style).map(hash) } }
}

function handsOverData(text: string): boolean {
  if (text.endsWith(eachHandedOver)) return isJson(text.slice(0, -eachHandedOver.length))
  return text.startsWith(start) && isJson(text.slice(start.length).replace(/\);?$/, ''))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function texts(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, text = '']) => text)
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
