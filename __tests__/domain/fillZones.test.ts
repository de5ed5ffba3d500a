import { fillZones } from '#domain/zones/fill.ts'

const zone = (key: string, size: number, offered: number[], pins: { position: number; articleId: number }[] = []) => ({
  key,
  size,
  offered,
  pins,
})

test('no article stands in two zones, and the zone further up takes first', () => {
  const filled = fillZones([zone('lead', 2, [1, 2, 3, 4]), zone('now', 2, [1, 2, 3, 4])])
  expect([...filled]).toEqual([
    ['lead', [1, 2]],
    ['now', [3, 4]],
  ])
})

test('an article pinned further down is not taken by a rule further up', () => {
  const filled = fillZones([zone('lead', 2, [1, 2, 3]), zone('now', 1, [1, 2, 3], [{ position: 1, articleId: 1 }])])
  expect([...filled]).toEqual([
    ['lead', [2, 3]],
    ['now', [1]],
  ])
})

test('a pin stands at its place and the rest flows around it', () => {
  expect(fillZones([zone('now', 4, [1, 2, 3, 4], [{ position: 3, articleId: 9 }])]).get('now')).toEqual([1, 2, 9, 3])
})

test('a pin beyond the end of a short zone stands last', () => {
  expect(fillZones([zone('now', 6, [1], [{ position: 5, articleId: 9 }])]).get('now')).toEqual([1, 9])
})

test('an article pinned in two zones stands in the one further up', () => {
  const pin = [{ position: 1, articleId: 7 }]
  const filled = fillZones([zone('lead', 1, [], pin), zone('now', 1, [8], pin)])
  expect([...filled]).toEqual([
    ['lead', [7]],
    ['now', [8]],
  ])
})

test('a zone never holds more than its size, pins included', () => {
  const pins = [1, 2, 3].map((position) => ({ position, articleId: position }))
  expect(fillZones([zone('lead', 2, [5, 6], pins)]).get('lead')).toEqual([1, 2])
})
