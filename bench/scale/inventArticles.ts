import { randomFrom, type Random } from '#db/seed/illustrations/random.ts'
import { bodyColumns } from '#domain/body/derive.ts'
import { countWords } from '#domain/body/toText.ts'
import { landmarks, threadLength, type Size } from './size.ts'

/** What articles may refer to, by id. */
export type Around = { sections: number[]; others: number[]; tags: number[]; people: number[]; agencies: number[] }

export type Invented = ReturnType<typeof inventArticles>[number]

type Wish = { size: Size; count: number; firstId: number; sentences: string[]; around: Around; now: Date }

const day = 24 * 60 * 60 * 1000
const years = 10 * 365 * day
const [year, month, date] = landmarks.date
const morning = Date.UTC(year, month - 1, date, 6)

/** So many articles of ten years, the oldest first; the same ones for the same wish. */
export function inventArticles({ size, count, firstId, sentences, around, now }: Wish) {
  const random = randomFrom('scale')
  const [least, ...further] = sentences
  if (least === undefined) throw new Error('There are no sentences to make articles of.')
  const sentence = () => random.pick([least, ...further])

  return Array.from({ length: count }, (_, index) => {
    const isDiscussed = index === Math.floor(count / 2)
    const comments = isDiscussed ? size.discussed : commentsOf({ index, count, size })
    const standfirst = sentence()
    const body = bodyColumns(document(paragraphs({ index, random, sentence })))
    return {
      id: firstId + index,
      slug: isDiscussed ? landmarks.discussed : `article-${index + 1}`,
      kicker: '',
      title: `${sentence().replace(/\W+$/, '').slice(0, 90).trim()} (${index + 1})`,
      standfirst,
      body: body.body,
      body_html: body.bodyHtml,
      body_text: body.bodyText,
      word_count: countWords(`${standfirst} ${body.bodyText}`),
      section_id: index % 5 === 0 ? turn(around.others, index / 5) : turn(around.sections, index),
      published_at: publishedAt({ index, count, now }),
      comment_count: comments,
      thread_count: Math.ceil(comments / threadLength),
      tags: tagsOf({ index, random, tags: around.tags }),
      people: index % 3 === 0 ? [] : [turn(around.people, random.whole(0, 1_000))],
      agencies: index % 3 === 0 ? [turn(around.agencies, random.whole(0, 1_000))] : [],
    }
  })
}

type Writing = { index: number; random: Random; sentence: () => string }

function paragraphs({ index, random, sentence }: Writing): string[] {
  const second = [random.chance(0.7) ? `Le ${landmarks.commonWord} a répondu.` : sentence()]
  if (index < landmarks.articlesOfRareWord) second.push(`On y a vu un ${landmarks.rareWord}.`)
  return [sentence(), second.join(' ')]
}

function document(texts: string[]): Parameters<typeof bodyColumns>[0] {
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}

/** Evenly over the years, but for the few of the day that is asked for. */
function publishedAt({ index, count, now }: { index: number; count: number; now: Date }): string {
  const ofDay = index - Math.floor(count / 4)
  if (ofDay >= 0 && ofDay < landmarks.articlesOfDay) {
    return new Date(morning + ofDay * 20 * 60 * 1000).toISOString()
  }
  const age = Math.round(((count - index) / count) * years)
  const moment = new Date(now.valueOf() - age)
  // None of the others may fall on that day.
  const clashes = Math.abs(moment.valueOf() - morning) < day
  return new Date(moment.valueOf() - (clashes ? 2 * day : 0)).toISOString()
}

/** The comments that the most discussed one leaves, shared out evenly. */
function commentsOf({ index, count, size }: { index: number; count: number; size: Size }): number {
  const place = index > Math.floor(count / 2) ? index - 1 : index
  const upTo = (n: number) => Math.floor((n * (size.comments - size.discussed)) / (count - 1))
  return upTo(place + 1) - upTo(place)
}

/** One in five has the great subject; all have one of the others. */
function tagsOf({ index, random, tags }: { index: number; random: Random; tags: number[] }): number[] {
  const [great = 0, ...others] = tags
  const other = turn(others, random.whole(0, 10_000))
  return index % 5 === 1 ? [great, other] : [other]
}

function turn(ids: number[], position: number): number {
  const id = ids[Math.floor(position) % ids.length]
  if (id === undefined) throw new Error('There is nothing to choose from.')
  return id
}
