import { isDeepStrictEqual } from 'node:util'
import { Client } from 'pg'
import { freePort } from '#bin/first/port.mjs'
import { step } from '#bin/first/step.mjs'
import { copyOf, makeSeededTemplate, testMediaFolder } from '#tests/support/templates.ts'
import { measureCache } from './cache/run.ts'
import { measure, type Figures, type Subject } from './load.ts'
import { startMeasured, type Measured } from './process.ts'
import { discussed, questions } from './questions.ts'
import { report, type Line } from './report.ts'
import { categories, leastScores, lighthouseScores, type Scores } from './lighthouse.ts'
import { scriptBytes } from './scripts.ts'
import { signInLines } from './signIns.ts'
import { coldStatements } from './statements.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const blank = '/blank'
/** What Lighthouse looks at. */
const scored = { front: '/', article: `/article/${discussed}`, 'Arabic front': '/ar' }
const pages = { front: '/', section: '/section/economie', article: `/article/${discussed}` }

/** Measures the built site against its floors and prints what it found. The build has the blank page in it. */
export async function run(): Promise<void> {
  const opened = new AsyncDisposableStack()
  try {
    await step('Filling a database', makeSeededTemplate)
    const database = await copyOf('seeded')
    opened.defer(database.close)
    await step('Writing comments to read', () => writeComments(database.url))

    const environment = {
      DATABASE_URL: database.url,
      MEDIA_DIR: testMediaFolder(),
      NODE_ENV: 'production',
      TRUSTED_PROXIES: '127.0.0.1',
    }
    const open = async (script: string): Promise<Measured> => {
      const server = await startMeasured(new URL(script, import.meta.url), {
        ...environment,
        PORT: String(await freePort()),
      })
      opened.defer(server.close)
      return server
    }
    const [site, floor] = [await open('./site.ts'), await open('./floor.ts')]

    const cold = await step('Counting statements', coldStatements)
    const weights = await step('Weighing scripts', () =>
      scriptBytes([blank, pages.front, pages.article].map((path) => site.url + path)),
    )
    const scores = await step('Asking Lighthouse', () =>
      lighthouseScores(Object.values(scored).map((path) => site.url + path)),
    )
    const served = await step('Serving cached pages', () => measurePages(site))
    const answered = await step('Answering GraphQL', () => measureQuestions(site, floor))
    const crowded = await step('Letting a crowd sign in', () => signInLines(site, { rounds, path: pages.front }))
    const kept = await measureCache(rounds)
    console.log()
    await report([
      ...pageLines(served),
      ...crowded,
      ...kept,
      ...statementLines(cold),
      ...questionLines(answered),
      ...scriptLines(weights),
      ...scoreLines(scores),
    ])
  } finally {
    await opened.disposeAsync()
  }
}

function measurePages(site: Measured): Promise<Map<string, Figures>> {
  const subjects = Object.entries({ blank, ...pages }).map(([name, path]): Subject => ({ name, server: site, path }))
  return measure(subjects, { rounds })
}

async function measureQuestions(site: Measured, floor: Measured): Promise<Map<string, Figures>> {
  const subjects: Subject[] = []
  for (const { name, graphql } of questions) {
    const body = JSON.stringify({ query: graphql })
    const asked = { name, server: site, path: '/api/graphql', body }
    const least = { name: `${name} floor`, server: floor, path: `/${name}`, body }
    await requireSameAnswer(asked, least)
    subjects.push(asked, least)
  }
  return measure(subjects, { rounds })
}

async function requireSameAnswer(...subjects: [Subject, Subject]): Promise<void> {
  const [ours, least] = await Promise.all(
    subjects.map(async ({ server, path, body }) => {
      const response = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body ?? '',
      })
      const answer: unknown = await response.json()
      return answer
    }),
  )
  if (!isDeepStrictEqual(ours, least)) {
    throw new Error(`${subjects[0].name}: the floor answers something else.\n${inShort(ours)}\n${inShort(least)}`)
  }
}

function inShort(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 2_000)
}

function pageLines(served: Map<string, Figures>): Line[] {
  return Object.keys(pages).map((name) => ({
    what: `cached ${name} page, beside an empty one`,
    figure: served.get(name)?.cpu ?? Number.NaN,
    floor: served.get('blank')?.cpu ?? Number.NaN,
    unit: 'ms CPU',
    limit: 1.3,
  }))
}

function statementLines(cold: Record<keyof typeof pages, number>): Line[] {
  const limits = { front: 8, section: 5, article: 6 }
  return (['front', 'section', 'article'] as const).map((name) => ({
    what: `statements of a cold ${name} page`,
    figure: cold[name],
    floor: 1,
    unit: 'statements',
    limit: limits[name],
  }))
}

function questionLines(answered: Map<string, Figures>): Line[] {
  return questions.flatMap(({ name }) => {
    const [ours, least] = [answered.get(name), answered.get(`${name} floor`)]
    const beside = (what: string, unit: Line['unit'], of: (figures: Figures) => number): Line => ({
      what: `GraphQL ${name}, ${what}`,
      figure: ours === undefined ? Number.NaN : of(ours),
      floor: least === undefined ? Number.NaN : of(least),
      unit,
      limit: null,
    })
    return [
      beside('CPU beside bare node:http', 'ms CPU', (f) => f.cpu),
      beside('latency of 8 at once', 'ms', (f) => f.latency),
    ]
  })
}

function scriptLines([empty = Number.NaN, front = Number.NaN, article = Number.NaN]: number[]): Line[] {
  const line = (what: string, bytes: number, limit: number): Line => ({
    what: `JavaScript of the ${what}, beyond an empty page`,
    figure: bytes / 1000,
    floor: empty / 1000,
    unit: 'KB gzip',
    limit,
  })
  return [line('front', front, 25), line('article', article, 15)]
}

function scoreLines(scores: Scores[]): Line[] {
  return Object.keys(scored).flatMap((page, index) =>
    categories.map((category) => ({
      what: `Lighthouse, ${page}, ${category}`,
      figure: scores[index]?.[category] ?? Number.NaN,
      floor: 0,
      unit: 'points' as const,
      limit: leastScores[category],
    })),
  )
}

async function writeComments(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(
    `insert into comments (article_id, author_name, text, state, created_at)
     select id, 'Lecteur ' || n, repeat('Un avis parmi d’autres. ', 4), 'published', published_at + n * interval '7 minutes'
     from articles, generate_series(1, 40) n where slug = $1`,
    [discussed],
  )
  await client.query('analyze')
  await client.end()
}
