import type { IncomingMessage, ServerResponse } from 'node:http'
import { askNext } from '#server/askNext.ts'

test('what is rendered behind an answer does not begin with that answer’s status', async () => {
  const seen: number[] = []
  const next = async (_: IncomingMessage, response: ServerResponse) => {
    response.statusCode = 404
    response.end('There is nothing here.')
    await new Promise((resolve) => setTimeout(resolve, 20))
    seen.push(response.statusCode)
  }

  const answer = await askNext(next, { key: '/not-yet', url: '/not-yet', headers: {}, isData: false })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect({ status: answer?.status, seen }).toEqual({ status: 404, seen: [200] })
})
