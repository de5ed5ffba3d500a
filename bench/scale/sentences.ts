import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { projectFolder } from '#bin/first/project.mjs'
import { landmarks } from './size.ts'

const shared = join(projectFolder, '..', 'shared', 'data', 'text', 'fr_pud_sentences.txt')

/** Short French sentences to recombine: those of the shared folder where it is present, else those of the demonstration edition. */
export async function readSentences(client: Client): Promise<string[]> {
  const given = await readFile(shared, 'utf8').catch(() => undefined)
  const found = given === undefined ? await sentencesOfEdition(client) : given.split('\n')
  return [...new Set(found.map((sentence) => sentence.trim()))].filter(isOrdinary)
}

async function sentencesOfEdition(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(
    `select body_text as text from articles where language = 'fr' order by id`,
  )
  return rows.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
}

/** The words that are searched for stand only where they are put. */
function isOrdinary(sentence: string): boolean {
  const searched = new RegExp(`${landmarks.commonWord}|${landmarks.rareWord}`, 'i')
  return sentence.length >= 30 && sentence.length <= 70 && !searched.test(sentence)
}
