import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Share } from '#components/share/Share.tsx'
import { mailAddress, networks, shareAddress } from '#components/share/shareAddresses.ts'

const shared = { url: 'https://kiosque.example/article/p%C3%A9trole', title: 'Pétrole & gaz : « 100 % » #1 + ?' }

function browserWith(abilities: Partial<Record<'share' | 'clipboard', unknown>>) {
  for (const [name, value] of Object.entries(abilities)) {
    Object.defineProperty(navigator, name, { value, configurable: true })
  }
}

afterEach(() => {
  for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name)
})

test.each(networks)('%s gets the whole address, and the title where it takes one, letter for letter', (network) => {
  const { protocol, hash, searchParams } = new URL(shareAddress(network, shared))
  expect(protocol).toBe('https:')
  expect(hash).toBe('')
  const given = [...searchParams.values()].join(' ')
  expect(given).toContain(shared.url)
  if (!['facebook', 'linkedin'].includes(network)) expect(given).toContain(shared.title)
})

test('an e-mail has the title as its subject, spaces and all, and nobody it goes to', () => {
  const address = mailAddress({ ...shared, title: 'Une surprise & un saut\r\nBcc: x@example.org' })
  expect(address).toMatch(/^mailto:\?subject=Une%20surprise%20%26%20un%20saut%0D%0ABcc/)
  expect(new URL(address).searchParams.get('body')).toContain(shared.url)
})

test('a title torn in the middle of a sign is shared all the same', () => {
  expect(shareAddress('x', { ...shared, title: 'Fin \ud83d' })).toContain('Fin%20%EF%BF%BD')
})

test('networks open in windows of their own, which cannot reach back', () => {
  render(<Share shared={shared} language="fr" />)
  const links = within(screen.getByRole('group', { name: 'Partager cet article' })).getAllByRole('link')
  expect(links).toHaveLength(6)
  for (const link of links.filter((each) => each.getAttribute('href')?.startsWith('https:'))) {
    expect(link).toHaveAttribute('rel', 'noopener')
    expect(link).toHaveAccessibleName(/\(nouvelle fenêtre\)$/)
  }
})

test('a reader who copies the link is told so', async () => {
  const reader = userEvent.setup()
  render(<Share shared={shared} language="fr" />)
  await reader.click(screen.getByRole('button', { name: 'Copier le lien' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Lien copié.'))
  expect(await navigator.clipboard.readText()).toBe(shared.url)
})

test('a reader whose browser refuses to copy, or cannot, gets the address to copy by hand', async () => {
  const reader = userEvent.setup()
  render(<Share shared={shared} language="fr" />)
  for (const clipboard of [{ writeText: () => Promise.reject(new Error('refused')) }, undefined]) {
    browserWith({ clipboard })
    await reader.click(screen.getByRole('button', { name: 'Copier le lien' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(shared.url))
  }
})

test('the system’s sheet is offered only where there is one', async () => {
  const { unmount } = render(<Share shared={shared} language="fr" />)
  expect(screen.queryByRole('button', { name: 'Partager…' })).not.toBeInTheDocument()
  unmount()

  const given: unknown[] = []
  browserWith({ share: async (data: unknown) => given.push(data) })
  render(<Share shared={shared} language="fr" />)
  await userEvent.click(screen.getByRole('button', { name: 'Partager…' }))
  expect(given).toEqual([shared])
})

test('a sheet that a reader closes is no failure; one that fails leaves the link copied', async () => {
  const reader = userEvent.setup()
  const failures = [new DOMException('closed', 'AbortError'), new DOMException('no', 'NotAllowedError')]
  browserWith({ share: () => Promise.reject(failures.shift() ?? new Error('asked too often')) })
  render(<Share shared={shared} language="fr" />)

  await reader.click(screen.getByRole('button', { name: 'Partager…' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await reader.click(screen.getByRole('button', { name: 'Partager…' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Lien copié.'))
})
