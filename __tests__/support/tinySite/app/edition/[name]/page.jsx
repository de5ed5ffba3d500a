import { cacheTag } from 'next/cache'
import { notFound } from 'next/navigation'

export const generateStaticParams = () => [{ name: 'placeholder' }]

export default async function Page({ params }) {
  const { name } = await params
  if (name === 'placeholder') notFound()
  return <h1>{await printed(name)}</h1>
}

async function printed(name) {
  'use cache'
  cacheTag('edition')
  const number = globalThis.edition ?? 1
  await new Promise((resolve) => setTimeout(resolve, name === 'slow' ? 1000 : 1))
  if (globalThis.isPressDown) throw new Error('The press is down.')
  return `${name} ${number}`
}
