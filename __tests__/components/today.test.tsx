import { act, fireEvent, render, screen } from '@testing-library/react'
import { Today } from '#components/shell/Today.client.tsx'
import { jest } from './time.ts'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const cached = { iso: '2018-04-26', text: 'Jeudi 26 avril 2018' }

test('a page cached yesterday shows today once it is opened', () => {
  jest.setSystemTime(new Date('2018-04-26T23:00:05Z'))
  render(<Today language="fr" {...cached} />)
  expect(screen.getByText('Vendredi 27 avril 2018')).toHaveAttribute('datetime', '2018-04-27')
})

test('the day changes at midnight in Algiers, not in London', () => {
  jest.setSystemTime(new Date('2018-04-26T22:59:00Z'))
  render(<Today language="fr" {...cached} />)
  expect(screen.getByText('Jeudi 26 avril 2018')).toBeInTheDocument()
  act(() => jest.advanceTimersByTime(61_000))
  expect(screen.getByText('Vendredi 27 avril 2018')).toBeInTheDocument()
})

test('a page the browser kept aside shows the right day when the reader comes back', () => {
  jest.setSystemTime(new Date('2018-04-26T12:00:00Z'))
  render(<Today language="fr" {...cached} />)
  jest.setSystemTime(new Date('2018-04-28T12:00:00Z'))
  fireEvent(window, new Event('pageshow'))
  expect(screen.getByText('Samedi 28 avril 2018')).toBeInTheDocument()
})

test('Arabic names the months as the Maghreb does', () => {
  jest.setSystemTime(new Date('2018-04-26T12:00:00Z'))
  render(<Today language="ar" iso="2018-04-25" text="" />)
  expect(screen.getByText(/26 أفريل 2018/)).toBeInTheDocument()
})
