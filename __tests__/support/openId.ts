import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { GoogleKeys } from '#domain/ctx.ts'
import { httpServer } from './httpServer.ts'

type Person = { sub: string; email: string; email_verified: boolean; name: string }

/** Somebody who vouches for people as Google does, on this machine: each who is sent there comes back as this person. */
export async function openIdServer() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const asked = new Map<string, { person: Person; challenge: string }>()
  let issuer = ''

  const server = await httpServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    const reply = (body: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (url.pathname === '/keys') {
      return reply({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    }
    if (url.pathname !== '/token') return reply(described(issuer))

    const form = new URLSearchParams(await textOf(request))
    const grant = asked.get(form.get('code') ?? '')
    asked.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (grant === undefined || grant.challenge !== challenge) return reply({ error: 'invalid_grant' }, 400)
    reply({ access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken(grant.person) })
  })
  issuer = `http://127.0.0.1:${server.port}`

  function idToken(person: Person): string {
    const seconds = Math.floor(Date.now() / 1000)
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = { iss: issuer, aud: 'our-id', iat: seconds, exp: seconds + 60, ...person }
    const signed = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`
  }

  const keys: GoogleKeys = {
    clientId: 'our-id',
    clientSecret: 'our-secret',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
  }
  return {
    keys,
    /** Where the browser goes back to once this person has signed in there. */
    admits(person: Person, location: string): string {
      const { searchParams } = new URL(location)
      const code = randomUUID()
      asked.set(code, { person, challenge: searchParams.get('code_challenge') ?? '' })
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.search = String(new URLSearchParams({ code, state: searchParams.get('state') ?? '' }))
      return back.href
    },
    close: server.close,
  }
}

function described(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}
