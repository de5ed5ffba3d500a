import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { VideoPlayer } from '#components/video/VideoPlayer.client.tsx'

const frame = { kind: 'frame', url: 'https://player.vimeo.com/video/1?dnt=1' } as const

function renderPlayer(source: Parameters<typeof VideoPlayer>[0]['source'] = frame) {
  render(
    <VideoPlayer title="Un débat" href="/video/un-debat" label="Lire la vidéo : Un débat" source={source}>
      <img src="/media/affiche.webp" alt="" />
    </VideoPlayer>,
  )
  return screen.getByRole('link', { name: 'Lire la vidéo : Un débat' })
}

test('until a reader asks, there is a picture that leads to the video’s page', () => {
  expect(renderPlayer()).toHaveAttribute('href', '/video/un-debat')
  expect(screen.queryByTitle('Un débat')).not.toBeInTheDocument()
})

test('a reader who clicks gets the player, playing, and the keyboard is in it', async () => {
  await userEvent.click(renderPlayer())
  const player = screen.getByTitle('Un débat')
  expect(player).toHaveAttribute('src', 'https://player.vimeo.com/video/1?dnt=1&autoplay=1')
  expect(player).toHaveFocus()
})

test('a reader who wants it in another tab gets the page, not the player', () => {
  document.addEventListener('click', (event) => event.preventDefault(), { once: true })
  fireEvent.click(renderPlayer(), { ctrlKey: true })
  expect(screen.queryByTitle('Un débat')).not.toBeInTheDocument()
})

test('the paper’s own file plays without any frame', async () => {
  await userEvent.click(renderPlayer({ kind: 'file', url: '/media/minute.mp4', mimeType: 'video/mp4' }))
  expect(screen.getByLabelText('Un débat').querySelector('source')).toHaveAttribute('src', '/media/minute.mp4')
})
