import { connection } from 'next/server'
import { handleChallenge } from '#graphql/handleChallenge.ts'

export async function GET(): Promise<Response> {
  await connection()
  return handleChallenge()
}
