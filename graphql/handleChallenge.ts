import { newChallenge } from '#domain/accounts/proofOfWork.ts'
import { requestContext } from './requestContext.ts'

/** `GET /api/challenge`: a challenge for the widget of ALTCHA, good for an hour and for one form. */
export async function handleChallenge(): Promise<Response> {
  const challenge = await newChallenge(requestContext())
  return Response.json(challenge, { headers: { 'cache-control': 'no-store' } })
}
