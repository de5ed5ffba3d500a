import { render, screen, within } from '@testing-library/react'
import { archivePlace } from '#app/archivePlace.ts'
import { Calendar, Calendar_month } from '#components/archive/Calendar.tsx'
import { initialsOf } from '#components/person/initialsOf.ts'
import { byDay } from '#components/latest/byDay.ts'
import { makeFragmentData } from '#graphql/__generated__/documents/fragment-masking.ts'
import { monthOfYear, weekdays, weeksOf } from '#messages/calendar.ts'

test('a week begins on the day it begins with for its readers', () => {
  expect(weekdays('fr').map(({ long }) => long)).toEqual([
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
  ])
  expect(weekdays('ar').at(0)?.long).toBe('السبت')
})

test('every day of a month stands in one of its weeks', () => {
  expect(weeksOf({ year: 2026, month: 11 }, 'fr')).toEqual([
    [0, 0, 0, 0, 0, 0, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, 29],
    [30, 0, 0, 0, 0, 0, 0],
  ])
  expect(weeksOf({ year: 2026, month: 11 }, 'ar').at(0)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(weeksOf({ year: 2028, month: 2 }, 'en').flat()).toContain(29)
})

test('days with articles lead to them, others do not', () => {
  const month = makeFragmentData({ days: [{ day: 20, path: '/archive/2026/11/20', articleCount: 5 }] }, Calendar_month)
  render(<Calendar month={month} date={{ year: 2026, month: 11, day: 21 }} language="fr" />)
  const table = screen.getByRole('table', { name: monthOfYear({ year: 2026, month: 11 }, 'fr') })
  expect(within(table).getAllByRole('columnheader')).toHaveLength(7)
  expect(within(table).getByRole('link', { name: /^20 ?, 5 articles$/ })).toHaveAttribute('href', '/archive/2026/11/20')
  expect(within(table).getAllByRole('link')).toHaveLength(1)
  expect(within(table).getByText('21')).toHaveAttribute('aria-current', 'date')
})

test('the address of a day is its date, and that of a month may have pages', () => {
  expect(archivePlace([])).toEqual({ date: [], page: 1 })
  expect(archivePlace(['2026', '11', '23'])).toEqual({ date: [2026, 11, 23], page: 1 })
  expect(archivePlace(['2026', '11', 'p', '2'])).toEqual({ date: [2026, 11], page: 2 })
  expect(archivePlace(['2028', '02', '29'])).toEqual({ date: [2028, 2, 29], page: 1 })
})

test.each(['2026/13', '2026/00', '2026/1', '26', '2026/02/29', '2026/11/31', '2026/11/23/1', '2026/p/2', 'p/2', 'x'])(
  'no calendar has a date %s',
  (path) => {
    expect(archivePlace(path.split('/'))).toBeNull()
  },
)

test('articles stand under the day they appeared on where the paper is read', () => {
  const moments = ['2026-11-23T23:30:00Z', '2026-11-23T22:30:00Z', '2026-11-22T23:30:00Z', '2026-11-22T22:30:00Z']
  const days = byDay(moments.map((publishedAt) => ({ publishedAt })))
  expect(days.map(({ day, articles }) => [day, articles.length])).toEqual([
    ['2026-11-24', 1],
    ['2026-11-23', 2],
    ['2026-11-22', 1],
  ])
})

test.each([
  ['Lamia Bensalem', 'LB'],
  ['Karim Ould Ali', 'KA'],
  ['Émile', 'É'],
  ['لمياء بن سالم', 'ل س'],
  ['سلمى التازي', 'س ت'],
  ['', ''],
])('who has no picture is known by initials: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
