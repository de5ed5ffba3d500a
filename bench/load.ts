import { Pool, type Dispatcher } from 'undici'
import { median, share } from './median.ts'
import type { Measured } from './process.ts'

export type Subject = {
  name: string
  server: Measured
  path: string | (() => string)
  body?: string
  /** As browsers ask, when not said. */
  headers?: Record<string, string>
  /** The only status that counts as an answer; 200 when not said. */
  status?: number
  /** What goes on during a round; answers how to end it. The next round waits until it is over. */
  during?: () => () => void | Promise<void>
}

/**
 * Medians over the rounds, all in milliseconds: CPU of the server a request, how long half of the requests took, and how
 * long 99 of 100.
 */
export type Figures = { cpu: number; latency: number; p99: number }

type Extent = { rounds: number; connections?: number }

const roundMilliseconds = 2_000
const compressed = { 'accept-encoding': 'gzip, br' }

/**
 * Measures the subjects one after the other, again and again, so that a noisy minute falls on all of them alike. They are
 * asked as browsers ask, with compression. A round in which any answer was not as it should be ends the bench.
 */
export async function measure(subjects: Subject[], { rounds, connections = 8 }: Extent): Promise<Map<string, Figures>> {
  const seen = new Map<string, Figures[]>(subjects.map((subject) => [subject.name, []]))
  for (const subject of subjects) await round(subject, connections)
  for (let done = 0; done < rounds; done += 1) {
    for (const subject of subjects) seen.get(subject.name)?.push(await round(subject, connections))
  }
  return new Map([...seen].map(([name, figures]) => [name, medians(figures)]))
}

async function round(subject: Subject, connections: number): Promise<Figures> {
  const pool = new Pool(subject.server.url, { connections })
  const latencies: number[] = []
  const before = await subject.server.cpu()
  const end = performance.now() + roundMilliseconds
  const ask = async () => {
    while (performance.now() < end) {
      const asked = performance.now()
      await request(pool, subject)
      latencies.push(performance.now() - asked)
    }
  }
  const endWhatGoesOn = subject.during?.()
  await Promise.all(Array.from({ length: connections }, ask))
  const over = endWhatGoesOn?.()
  const used = (await subject.server.cpu()) - before
  await pool.close()
  await over
  return { cpu: used / 1000 / latencies.length, latency: median(latencies), p99: share(latencies, 0.99) }
}

function request(pool: Pool, subject: Subject): Promise<void> {
  const { name, body, headers = compressed, status: wanted = 200 } = subject
  const path = typeof subject.path === 'string' ? subject.path : subject.path()
  const options: Dispatcher.DispatchOptions =
    body === undefined
      ? { method: 'GET', path, headers }
      : { method: 'POST', path, body, headers: { ...headers, 'content-type': 'application/json' } }
  return new Promise((resolve, reject) => {
    let status = 0
    pool.dispatch(options, {
      onRequestStart: () => undefined,
      onResponseStart: (_, statusCode) => void (status = statusCode),
      onResponseData: () => undefined,
      onResponseEnd: () => (status === wanted ? resolve() : reject(new Error(`${name}: answered with ${status}.`))),
      onResponseError: (_, error) => reject(error),
    })
  })
}

function medians(figures: Figures[]): Figures {
  return {
    cpu: median(figures.map((figure) => figure.cpu)),
    latency: median(figures.map((figure) => figure.latency)),
    p99: median(figures.map((figure) => figure.p99)),
  }
}
