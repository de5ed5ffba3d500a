import type { AuthOptions } from 'next-auth'
import credentialsProvider from 'next-auth/providers/credentials'
import googleProvider from 'next-auth/providers/google'
import { sealOf } from '#domain/accounts/keys.ts'
import { viewerAccount } from '#domain/accounts/queries.ts'
import { idleTime, type OpenedSession } from '#domain/accounts/sessions.ts'
import { signIn } from '#domain/accounts/signIn.ts'
import { signInThroughGoogle } from '#domain/accounts/signInThroughGoogle.ts'
import { signOut } from '#domain/accounts/signOut.ts'
import type { GoogleKeys } from '#domain/ctx.ts'
import { DomainError } from '#domain/errors.ts'
import { paths } from '#domain/paths.ts'
import type { GraphContext } from '../context.ts'
import { log } from '../log.ts'
import { sessionCookieName } from './cookie.ts'
import { defaultOf } from './defaultOf.ts'

type Visit = {
  ctx: GraphContext
  /** The secret that the browser came with, where it opens something. */
  secret: string | undefined
  callbackUrl: string
}

/** next-auth for one visit: who signs in gets a session of ours, and its cookie holds that session's secret and nothing else. */
export function authOptions({ ctx, secret, callbackUrl }: Visit): AuthOptions {
  const { url, secret: ours, google } = ctx.site
  const language = languageOf(callbackUrl)
  let opened: OpenedSession | undefined
  const open = (session: OpenedSession) => {
    opened = session
    ctx.session.open(session)
  }

  return {
    secret: sealOf(ours, { purpose: 'nextAuth', text: 'secret' }),
    providers: [credentials(ctx, open), ...(google === undefined ? [] : [googleWith(google)])],
    session: { strategy: 'jwt', maxAge: idleTime.kept / 1000 },
    pages: { signIn: paths.signIn(language), error: paths.signIn(language) },
    cookies: {
      sessionToken: {
        name: sessionCookieName(url),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: url.startsWith('https:') },
      },
    },
    jwt: {
      encode: async () => opened?.secret ?? secret ?? '',
      decode: async () => {
        const account = await viewerAccount(ctx)
        return account === null ? null : { sub: String(account.id), name: account.publicName || account.name }
      },
    },
    callbacks: {
      redirect: ({ url: target, baseUrl }) => Promise.resolve(onThisSite(target, baseUrl)),
      signIn: async ({ account, profile }) => {
        if (account?.provider !== 'google') return true
        const result = await signInThroughGoogle(ctx, {
          subject: account.providerAccountId,
          email: profile?.email ?? '',
          isEmailVerified: profile !== undefined && 'email_verified' in profile && profile.email_verified === true,
          name: profile?.name ?? '',
          language,
        })
        if (result.outcome !== 'signedIn') return `${paths.signIn(language)}?error=${result.outcome}`
        open(result.session)
        return true
      },
    },
    events: {
      signOut: async () => {
        await signOut(ctx)
        ctx.session.close()
      },
    },
    // What goes with a code may be a token.
    logger: { error: (code) => log.warn({ code }, 'next-auth refused'), warn: () => undefined, debug: () => undefined },
  }
}

function credentials(ctx: GraphContext, open: (session: OpenedSession) => void) {
  const field = { type: 'text' }
  return defaultOf(credentialsProvider)({
    credentials: { identifier: field, password: field, code: field, keepSignedIn: field },
    authorize: async (given) => {
      const { identifier = '', password = '', code = '', keepSignedIn } = given ?? {}
      const result = await signIn(ctx, { identifier, password, code, keepSignedIn: keepSignedIn === 'on' }).catch(busy)
      if (result.outcome !== 'signedIn') throw new Error(result.outcome)
      open(result.session)
      return { id: String(result.viewer.kind === 'member' ? result.viewer.id : '') }
    },
  })
}

function busy(error: unknown): { outcome: 'busy' } {
  if (error instanceof DomainError && error.code === 'SERVICE_UNAVAILABLE') return { outcome: 'busy' }
  throw error
}

function googleWith({ clientId, clientSecret, wellKnown }: GoogleKeys) {
  return defaultOf(googleProvider)({ clientId, clientSecret, ...(wellKnown !== undefined && { wellKnown }) })
}

function onThisSite(target: string, baseUrl: string): string {
  if (!URL.canParse(target, baseUrl)) return baseUrl
  const { href, origin } = new URL(target, baseUrl)
  return origin === new URL(baseUrl).origin ? href : baseUrl
}

/** Of the page that somebody comes from. */
function languageOf(callbackUrl: string): 'fr' | 'ar' | 'en' {
  if (/^(https?:\/\/[^/]+)?\/ar(\/|$)/.test(callbackUrl)) return 'ar'
  return /^(https?:\/\/[^/]+)?\/en(\/|$)/.test(callbackUrl) ? 'en' : 'fr'
}
