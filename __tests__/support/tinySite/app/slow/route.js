import { connection } from 'next/server'

export async function GET() {
  await connection()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  return new Response('slow, but whole')
}
