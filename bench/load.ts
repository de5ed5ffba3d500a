import { Pool, type Dispatcher } from 'undici'
import { median } from './median.ts'
import type { Measured } from './process.ts'

export type Subject = { name: string; server: Measured; path: string; body?: string }

/** Medians over the rounds: CPU of the server a request and latency, both in milliseconds. */
export type Figures = { cpu: number; latency: number }

const connections = 8
const roundMilliseconds = 2_000
const compressed = { 'accept-encoding': 'gzip, br' }

/**
 * Measures the subjects one after the other, again and again, so that a noisy minute falls on all of them alike. They are
 * asked as browsers ask, with compression. A round in which any answer was not a 200 ends the bench.
 */
export async function measure(subjects: Subject[], rounds: number): Promise<Map<string, Figures>> {
  const seen = new Map<string, Figures[]>(subjects.map((subject) => [subject.name, []]))
  for (const subject of subjects) await round(subject)
  for (let done = 0; done < rounds; done += 1) {
    for (const subject of subjects) seen.get(subject.name)?.push(await round(subject))
  }
  return new Map([...seen].map(([name, figures]) => [name, medians(figures)]))
}

async function round(subject: Subject): Promise<Figures> {
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
  await Promise.all(Array.from({ length: connections }, ask))
  const used = (await subject.server.cpu()) - before
  await pool.close()
  return { cpu: used / 1000 / latencies.length, latency: median(latencies) }
}

function request(pool: Pool, { name, path, body }: Subject): Promise<void> {
  const options: Dispatcher.DispatchOptions =
    body === undefined
      ? { method: 'GET', path, headers: compressed }
      : { method: 'POST', path, body, headers: { ...compressed, 'content-type': 'application/json' } }
  return new Promise((resolve, reject) => {
    let status = 0
    pool.dispatch(options, {
      onRequestStart: () => undefined,
      onResponseStart: (_, statusCode) => void (status = statusCode),
      onResponseData: () => undefined,
      onResponseEnd: () => (status === 200 ? resolve() : reject(new Error(`${name}: answered with ${status}.`))),
      onResponseError: (_, error) => reject(error),
    })
  })
}

function medians(figures: Figures[]): Figures {
  return {
    cpu: median(figures.map((figure) => figure.cpu)),
    latency: median(figures.map((figure) => figure.latency)),
  }
}
