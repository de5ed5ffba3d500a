import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NowSlider } from '#components/front/NowSlider.client.tsx'
import { withMotion } from './motion.ts'
import { jest } from './time.ts'

const words = { carousel: 'carrousel', choose: 'Choisir', pause: 'Mettre en pause', play: 'Reprendre' }
const stops = [1, 2, 3].map((position) => ({
  id: `now-${position}`,
  shown: `${position}`,
  label: `Article ${position}`,
}))

function renderSlider() {
  render(
    <NowSlider title="En ce moment" words={words} stops={stops}>
      {stops.map((stop) => (
        <div key={stop.id} id={stop.id}>
          <a href={`/article/${stop.id}`}>{stop.label}, le titre</a>
        </div>
      ))}
    </NowSlider>,
  )
  return userEvent.setup({ advanceTimers: jest.advanceTimersByTime })
}

const number = (position: number) => screen.getByRole('button', { name: `Article ${position}` })
const shown = () => screen.getByRole('button', { current: true })

beforeEach(() => {
  jest.useFakeTimers()
  withMotion('wanted')
})

afterEach(() => {
  jest.useRealTimers()
  document.documentElement.dir = ''
})

test('a reader chooses an article by its number, and it stays there', async () => {
  const reader = renderSlider()
  await reader.click(number(3))
  expect(shown()).toBe(number(3))
  act(() => jest.advanceTimersByTime(60_000))
  expect(shown()).toBe(number(3))
})

test('the arrow keys go on, back, and round', async () => {
  const reader = renderSlider()
  act(() => number(1).focus())
  await reader.keyboard('{ArrowRight}')
  expect(number(2)).toHaveFocus()
  await reader.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(number(3)).toHaveFocus()
  await reader.keyboard('{Home}')
  expect(number(1)).toHaveFocus()
  await reader.keyboard('{End}')
  expect(shown()).toBe(number(3))
})

test('in Arabic the left arrow goes on', async () => {
  document.documentElement.dir = 'rtl'
  const reader = renderSlider()
  act(() => number(1).focus())
  await reader.keyboard('{ArrowLeft}')
  expect(number(2)).toHaveFocus()
})

test('it turns by itself, and begins again after the last one', () => {
  renderSlider()
  expect(shown()).toBe(number(1))
  act(() => jest.advanceTimersByTime(7_100))
  expect(shown()).toBe(number(2))
  act(() => jest.advanceTimersByTime(7_000))
  act(() => jest.advanceTimersByTime(7_000))
  expect(shown()).toBe(number(1))
})

test('it waits while a reader points at it or is inside it', async () => {
  const reader = renderSlider()
  await reader.hover(screen.getByRole('region'))
  act(() => jest.advanceTimersByTime(30_000))
  expect(shown()).toBe(number(1))
  await reader.unhover(screen.getByRole('region'))
  act(() => jest.advanceTimersByTime(7_100))
  expect(shown()).toBe(number(2))
})

test('it waits for a reader inside it whose pointer goes away, and for one who points at it from elsewhere', async () => {
  const reader = renderSlider()
  const link = screen.getByRole('link', { name: 'Article 1, le titre' })
  act(() => link.focus())
  await reader.hover(screen.getByRole('region'))
  await reader.unhover(screen.getByRole('region'))
  act(() => jest.advanceTimersByTime(30_000))
  expect(shown()).toBe(number(1))

  await reader.hover(screen.getByRole('region'))
  act(() => link.blur())
  act(() => jest.advanceTimersByTime(30_000))
  expect(shown()).toBe(number(1))

  await reader.unhover(screen.getByRole('region'))
  act(() => jest.advanceTimersByTime(7_100))
  expect(shown()).toBe(number(2))
})

test('a reader pauses it for good, and may let it go on', async () => {
  const reader = renderSlider()
  await reader.click(screen.getByRole('button', { name: 'Mettre en pause' }))
  await reader.unhover(screen.getByRole('region'))
  act(() => screen.getByRole('button', { name: 'Reprendre' }).blur())
  act(() => jest.advanceTimersByTime(60_000))
  expect(shown()).toBe(number(1))

  await reader.click(screen.getByRole('button', { name: 'Reprendre' }))
  await reader.unhover(screen.getByRole('region'))
  act(() => screen.getByRole('button', { name: 'Mettre en pause' }).blur())
  act(() => jest.advanceTimersByTime(7_100))
  expect(shown()).toBe(number(2))
})

test('a reader who asked for less motion turns it alone', async () => {
  withMotion('reduced')
  const reader = renderSlider()
  act(() => jest.advanceTimersByTime(60_000))
  expect(shown()).toBe(number(1))
  await reader.click(number(2))
  expect(shown()).toBe(number(2))
})
