import type { Client } from 'pg'
import { median } from '../median.ts'
import type { Measured } from '../process.ts'
import { databaseCpu, usedBetween } from './databaseCpu.ts'
import type { Size } from './size.ts'
import type { Asked, Subject } from './subjects.ts'

/** A site of its own process on a database of one size. */
export type Place = { size: Size; site: Measured; database: string; server: Client }

/** Medians for one cold answer, in milliseconds: CPU of the site, CPU of PostgreSQL, and how long it took. */
export type Cost = { site: number; database: number; time: number }

export type Compared = { name: string; costs: Cost[] }

const warmUp = 10
const perRound = 6

/**
 * What each subject costs in each place when nothing of it is remembered. The places are asked in turn, one request at a
 * time, so that a noisy moment falls on both.
 */
export async function compareCold(subjects: Subject[], places: Place[], rounds: number): Promise<Compared[]> {
  const seen = subjects.map(({ name }) => ({ name, costs: places.map((): Cost[] => []) }))
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      for (let time = 0; time < (round === 0 ? warmUp : perRound); time += 1) {
        for (const [at, place] of places.entries()) {
          const cost = await askCold(place, subject.ask(place.size))
          if (round > 0) seen[index]?.costs[at]?.push(cost)
        }
      }
    }
  }
  return seen.map(({ name, costs }) => ({ name, costs: costs.map(medians) }))
}

async function askCold({ site, database, server }: Place, { path, body }: Asked): Promise<Cost> {
  await fetch(`${site.url}/api/forget`, { method: 'POST' })
  const [siteBefore, databaseBefore] = [await site.cpu(), await databaseCpu(server, database)]
  const asked = performance.now()
  const response = await fetch(`${site.url}${path}`, body === undefined ? {} : post(body))
  const answer = await response.text()
  const time = performance.now() - asked
  const [siteAfter, databaseAfter] = [await site.cpu(), await databaseCpu(server, database)]

  const used = usedBetween(databaseBefore, databaseAfter)
  if (response.status !== 200 || answer.startsWith('{"errors"')) {
    throw new Error(`${path} was answered with ${response.status}: ${answer.slice(0, 500)}`)
  }
  if (used === 0) throw new Error(`${path} was answered without asking the database: this was no cold answer.`)
  return { site: (siteAfter - siteBefore) / 1000, database: used, time }
}

function post(body: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body }
}

function medians(costs: Cost[]): Cost {
  const of = (part: keyof Cost) => median(costs.map((cost) => cost[part]))
  return { site: of('site'), database: of('database'), time: of('time') }
}
