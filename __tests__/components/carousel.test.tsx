import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Carousel } from '#components/carousel/Carousel.client.tsx'
import { withMotion } from './motion.ts'

const words = { carousel: 'carrousel', previous: 'Précédent', next: 'Suivant' }

/** jsdom lays nothing out: slides are 100 pixels wide, two are in view, and scrolling arrives at once. */
function renderCarousel(count: number) {
  const positions: number[] = []
  let layOut: () => void = () => undefined
  withMotion('wanted')
  Object.assign(window, {
    ResizeObserver: class {
      constructor(measured: () => void) {
        layOut = measured
      }
      observe = () => undefined
      disconnect = () => undefined
    },
  })
  render(
    <Carousel id="carousel" title="À ne pas manquer" words={words} count={count}>
      {Array.from({ length: count }, (_, position) => (
        <p key={position}>Article {position + 1}</p>
      ))}
    </Carousel>,
  )
  const slides = screen.getAllByText(/^Article/)
  slides.forEach((slide, position) => Object.defineProperty(slide, 'offsetLeft', { value: position * 100 }))
  const track = slides[0]?.parentElement
  if (!track) throw new Error('There is no track.')
  Object.defineProperty(track, 'clientWidth', { value: 200 })
  Object.assign(track, { scrollTo: ({ left }: { left: number }) => positions.push(left / 100) })
  act(layOut)
  return positions
}

test('a reader leafs on by as many as are in view, to the last ones, then from the first again', async () => {
  const positions = renderCarousel(5)
  for (let turn = 0; turn < 3; turn++) await userEvent.click(screen.getByRole('button', { name: 'Suivant' }))
  expect(positions).toEqual([2, 3, 0])
})

test('a reader leafs back from the first to the last', async () => {
  const positions = renderCarousel(5)
  for (let turn = 0; turn < 3; turn++) await userEvent.click(screen.getByRole('button', { name: 'Précédent' }))
  expect(positions).toEqual([3, 1, 0])
})

test('the keys take a reader one article on, and to either end', async () => {
  const positions = renderCarousel(5)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}{End}{Home}')
  expect(positions).toEqual([1, 4, 0])
})

test.each([1, 2])('where %d fit side by side there is nothing to leaf through', (count) => {
  renderCarousel(count)
  expect(screen.getByText('Article 1')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
