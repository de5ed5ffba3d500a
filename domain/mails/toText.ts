import type { Letter } from './letter.ts'

/** A letter for readers of plain text. */
export function letterToText({ greeting, text, action, url, note, paper, footer }: Letter): string {
  return [greeting, text, `${action}\n${url}`, note, `-- \n${paper}\n${footer}`, ''].join('\n\n').trimEnd() + '\n'
}
