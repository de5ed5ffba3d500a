import { revalidateTag } from 'next/cache'
import type { Pool } from 'pg'
import { openDatabase, openPool } from '#db/client.ts'
import { guest } from '#domain/accounts/viewer.ts'
import type { Caller, Ctx } from '#domain/ctx.ts'
import { type GraphContext, type SessionDoor, withLoaders } from './context.ts'
import { visit } from './session/visit.ts'

// Next loads a module once for each bundle it makes, and again at each edit in development; the process has one pool.
const shared: typeof globalThis & { kiosquePool?: Pool } = globalThis

/** A public page is made for nobody in particular: there is no session to read, and none to open. */
const noDoor: SessionDoor = { open: refuse, close: refuse }

/** The world as one public page sees it: the moment, the database, and a guest who asks. */
export function requestContext(): GraphContext {
  return withLoaders({ ...world({ network: '', device: '' }), session: noDoor })
}

type Visit = { headers: Headers; session: SessionDoor }

/** The world as somebody sees it who may be signed in. Nothing below asks for these any other way. */
export function visitContext({ headers, session }: Visit): Promise<GraphContext> {
  return visit(world(callerOf(headers)), { cookie: headers.get('cookie'), session })
}

function world(caller: Caller): Ctx {
  return {
    db: openDatabase((shared.kiosquePool ??= openPool(setting('DATABASE_URL')))),
    viewer: guest,
    now: new Date(),
    caller,
    site: {
      url: setting('SITE_URL'),
      secret: setting('AUTH_SECRET'),
      ...keysOfOthers(),
      mediaFolder: setting('MEDIA_DIR'),
    },
    invalidate: (...tags) => {
      for (const tag of tags) revalidateTag(tag, { expire: 0 })
    },
  }
}

/** `x-kiosque-network` is our own server's word: it drops whatever of that name comes from outside. */
function callerOf(headers: Headers): Caller {
  return {
    network: headers.get('x-kiosque-network') ?? '',
    device: (headers.get('user-agent') ?? '').slice(0, 300),
  }
}

function keysOfOthers(): Pick<Ctx['site'], 'recaptcha' | 'google'> {
  const { RECAPTCHA_SITE_KEY: siteKey, RECAPTCHA_SECRET_KEY: secretKey } = process.env
  const { GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret } = process.env
  return {
    ...(siteKey && secretKey && { recaptcha: { siteKey, secretKey } }),
    ...(clientId && clientSecret && { google: { clientId, clientSecret } }),
  }
}

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '')
    throw new Error(`${name} is not set; \`npm start\` and \`npm run dev\` set it.`)
  return value
}

function refuse(): never {
  throw new Error('A public page opens and ends no sessions.')
}
