import { connection } from 'next/server'

export async function GET() {
  await connection()
  return Response.json({ errors: [{ message: 'The database is away.' }] }, { status: 503 })
}
