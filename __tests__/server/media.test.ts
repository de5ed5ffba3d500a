import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveMedia } from '#server/media.ts'
import { httpServer, type TestServer } from '#tests/support/httpServer.ts'

let folder: string
let server: TestServer

beforeAll(async () => {
  const place = mkdtempSync(join(tmpdir(), 'kiosque-media-'))
  folder = join(place, 'media')
  mkdirSync(join(folder, 'mine'), { recursive: true })
  writeFileSync(join(folder, 'mine', 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'film.mp4'), '0123456789')
  writeFileSync(join(folder, 'script.JS'), 'alert(1)')
  writeFileSync(join(folder, '.secret'), 'secret')
  writeFileSync(join(place, 'password'), 'secret')
  server = await httpServer(serveMedia(folder))
})

afterAll(() => {
  server.close()
  rmSync(join(folder, '..'), { recursive: true })
})

test('a reader gets a picture that the browser may keep for good and must not run', async () => {
  const { status, headers } = await server.get('/media/mine/drawing.svg')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('image/svg+xml')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
})

test('a reader jumps to the middle of a film', async () => {
  const part = await server.get('/media/film.mp4', { headers: { Range: 'bytes=2-4' } })
  expect(part).toMatchObject({ status: 206, body: '234', headers: { 'content-range': 'bytes 2-4/10' } })

  const beyond = await server.get('/media/film.mp4', { headers: { Range: 'bytes=50-60' } })
  expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } })
})

test('who asks for a thousand pieces of a film gets it whole, once', async () => {
  const pieces = Array.from({ length: 1000 }, (_, number) => `${2 * (number % 5)}-${2 * (number % 5)}`)
  const apart = await server.get('/media/film.mp4', { headers: { Range: `bytes=${pieces.join(',')}` } })
  expect(apart).toMatchObject({ status: 200, body: '0123456789' })
})

test('a script that came to lie among the pictures is text, which no page runs', async () => {
  const { headers } = await server.get('/media/script.JS')
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
})

test.each([
  '/media/.secret',
  '/media/../password',
  '/media/%2e%2e/password',
  '/media/mine/..%2f..%2f..%2fpassword',
  '/media/mine',
  '/media/mine/',
  '/media/',
  '/media/no-such-file.webp',
])('a snoop who asks for %s learns nothing', async (path) => {
  const { status, body, headers } = await server.get(path)
  expect({ status, body }).toEqual({ status: 404, body: 'No such file.\n' })
  expect(headers['cache-control']).toBe('no-store')
})

test('nobody changes a picture by asking for it', async () => {
  const answer = await server.get('/media/film.mp4', { method: 'DELETE' })
  expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})
