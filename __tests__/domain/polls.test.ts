import { percentage } from '#domain/polls/rules.ts'

test('the old page’s shares come out as it printed them', () => {
  expect([55, 298, 302, 184].map((votes) => percentage(votes, 889))).toEqual([6.2, 33.5, 34, 20.7])
})

test('half a tenth rounds up, and nothing of nothing is nothing', () => {
  expect(percentage(1, 2000)).toBe(0.1)
  expect(percentage(0, 0)).toBe(0)
})
