import autocannon from 'autocannon'
import type { Measured } from './process.ts'

export type Subject = { name: string; server: Measured; path: string; body?: string; headers?: Record<string, string> }

/** Medians over the rounds: CPU of the server a request in milliseconds, latency in milliseconds, requests a second. */
export type Figures = { cpu: number; latency: number; rate: number }

const connections = 8
const seconds = 2

/**
 * Measures the subjects one after the other, again and again, so that a noisy minute falls on all of them alike. A round in
 * which any answer was not a 2xx ends the bench.
 */
export async function measure(subjects: Subject[], rounds: number): Promise<Map<string, Figures>> {
  const seen = new Map<string, Figures[]>(subjects.map((subject) => [subject.name, []]))
  for (const subject of subjects) await round(subject, 1)
  for (let done = 0; done < rounds; done += 1) {
    for (const subject of subjects) seen.get(subject.name)?.push(await round(subject, seconds))
  }
  return new Map([...seen].map(([name, figures]) => [name, medians(figures)]))
}

async function round({ name, server, path, body, headers }: Subject, duration: number): Promise<Figures> {
  const before = await server.cpu()
  const result = await autocannon({
    url: `${server.url}${path}`,
    connections,
    duration,
    ...(body === undefined ? {} : { method: 'POST', body }),
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
  })
  const used = (await server.cpu()) - before
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${name}: ${result.non2xx} answers were not 2xx, ${result.errors} failed.`)
  return { cpu: used / 1000 / result.requests.total, latency: result.latency.p50, rate: result.requests.average }
}

function medians(figures: Figures[]): Figures {
  return {
    cpu: median(figures.map((figure) => figure.cpu)),
    latency: median(figures.map((figure) => figure.latency)),
    rate: median(figures.map((figure) => figure.rate)),
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
