import { randomInt, randomUUID } from 'node:crypto'
import { measure, type Subject } from './load.ts'
import type { Measured } from './process.ts'
import type { Line } from './report.ts'

/** As many as the queue takes at all: each comes again as soon as it is answered. */
const crowd = 50
/** Readers who ask without haste: with more, what is measured is who gets the processor. */
const readers = 1

/**
 * What a crowd that signs in costs readers: a page's latency beside its own, with the queue of passwords full, and how
 * many are through in a second. Each comes from a network of its own, as the proxy that the bench plays says.
 */
export async function signInLines(site: Measured, { rounds, path }: { rounds: number; path: string }): Promise<Line[]> {
  const hashed: number[] = []
  const subjects: Subject[] = [
    { name: 'alone', server: site, path },
    { name: 'beside', server: site, path, during: () => signInAll(site, hashed) },
  ]
  const figures = await measure(subjects, { rounds, connections: readers })
  const [alone, beside] = [figures.get('alone'), figures.get('beside')]
  return [
    {
      what: 'cached page while a crowd signs in, latency beside its own',
      figure: beside?.latency ?? Number.NaN,
      floor: alone?.latency ?? Number.NaN,
      unit: 'ms',
      limit: 1.5,
    },
    {
      what: 'sign-ins a second meanwhile',
      figure: hashed.reduce((sum, perSecond) => sum + perSecond, 0) / hashed.length,
      floor: null,
      unit: 'a second',
      limit: null,
    },
  ]
}

function signInAll(site: Measured, hashed: number[]): () => Promise<void> {
  const since = performance.now()
  let done = 0
  let isOver = false
  const come = async () => {
    while (!isOver) {
      await signIn(site)
      if (!isOver) done += 1
    }
  }
  const all = Promise.all(Array.from({ length: crowd }, come))
  return async () => {
    isOver = true
    hashed.push(done / ((performance.now() - since) / 1000))
    await all
  }
}

async function signIn({ url }: Measured): Promise<void> {
  const query = `mutation { signIn(input: { identifier: "${randomUUID()}", password: "whatever" }) { __typename } }`
  const network = [10, randomInt(256), randomInt(256), randomInt(256)].join('.')
  const answer = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': network },
    body: JSON.stringify({ query }),
  })
  const text = await answer.text()
  if (!text.includes('WrongCredentialsProblem')) throw new Error(`A sign-in was answered otherwise: ${text}`)
}
