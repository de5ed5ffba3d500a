import { notFound } from 'next/navigation'
import pg from 'pg'

export const generateStaticParams = () => [{ slug: 'placeholder' }]

export default async function Page({ params }) {
  const { slug } = await params
  if (slug === 'placeholder') notFound()
  return <h1>{await fromDatabase(slug)}</h1>
}

async function fromDatabase(slug) {
  'use cache'
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query('SELECT upper($1) AS title', [slug])
  await client.end()
  return rows[0].title
}
