import { and, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { accountEvents } from '#db/schema/accounts.ts'
import { rateLimits } from '#db/schema/guards.ts'
import { users } from '#db/schema/users.ts'
import type { Ctx } from '../ctx.ts'
import { isCalled } from './called.ts'
import type { AccountEventKind } from './events.ts'
import { sealOf } from './keys.ts'
import { sealedNetwork } from './network.ts'

export type AttemptKind = 'signIn' | 'register' | 'recover' | 'mail' | 'password' | 'code'

/** `about`: what was typed to say whose account it is, identifier or address. */
export type Attempt = { kind: AttemptKind; about?: string }

type Limit = { points: number; seconds: number }

const quarter = 900
const hour = 3_600
/** How often in how long: from one network whoever it is about, and about one account from everywhere it never signed in from. */
export const attemptLimits: Record<AttemptKind, { network: Limit; account: Limit }> = {
  signIn: { network: { points: 60, seconds: quarter }, account: { points: 10, seconds: quarter } },
  password: { network: { points: 60, seconds: quarter }, account: { points: 10, seconds: quarter } },
  code: { network: { points: 60, seconds: quarter }, account: { points: 10, seconds: hour } },
  register: { network: { points: 20, seconds: hour }, account: { points: 5, seconds: hour } },
  recover: { network: { points: 20, seconds: hour }, account: { points: 5, seconds: hour } },
  mail: { network: { points: 20, seconds: hour }, account: { points: 5, seconds: hour } },
}

/** What members try on their own account, whatever they type. */
const ownKinds: AttemptKind[] = ['mail', 'password', 'code']
/** What shows that an account's owner was there, and for how long it counts. */
const presence: AccountEventKind[] = ['signedIn', 'emailConfirmed', 'passwordReset']
const presenceLasts = 180 * 24 * hour * 1000
const sweptAtOnce = 20

/**
 * Counts an attempt before it is made: null to go on, else the seconds to wait. Counted are the network and the account,
 * neither of which the caller chooses; an account that does not exist is counted as one that does.
 *
 * The owner of an account under attack gets in all the same: networks from which somebody signed in to it before, or followed a
 * link mailed to its address, in the last 180 days have a count each, of which nobody elsewhere takes anything.
 */
export async function countAttempt(ctx: Ctx, { kind, about }: Attempt): Promise<number | null> {
  if (ctx.viewer.kind === 'system') return null
  const { network, account } = attemptLimits[kind]
  const waitForNetwork = await count(ctx, { key: networkKey(ctx, kind), limit: network })
  if (waitForNetwork !== null) return waitForNetwork

  const whose = await accountKeys(ctx, { kind, about })
  return whose === null ? null : count(ctx, { key: whose.here ?? whose.elsewhere, limit: account })
}

/** After a success: what was tried before from here counts no more, and this attempt counted for nothing. */
export async function forgetAttempts(ctx: Ctx, { kind, about }: Attempt): Promise<void> {
  if (ctx.viewer.kind === 'system') return
  await limiter(ctx, attemptLimits[kind].network).reward(networkKey(ctx, kind))
  const whose = await accountKeys(ctx, { kind, about })
  if (whose?.here !== undefined) await limiter(ctx, attemptLimits[kind].account).delete(whose.here)
}

async function count(ctx: Ctx, { key, limit }: { key: string; limit: Limit }): Promise<number | null> {
  const counted: RateLimiterRes = await limiter(ctx, limit).penalty(key)
  if (counted.isFirstInDuration) await sweep(ctx)
  return counted.consumedPoints <= limit.points ? null : Math.max(1, Math.ceil(counted.msBeforeNext / 1000))
}

function limiter({ db }: Ctx, { points, seconds }: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: { query: (statement: Statement) => db.execute(asSql(statement)) },
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: '',
    points,
    duration: seconds,
  })
}

type Statement = { text: string; values: unknown[] }

/** The library speaks to a pool and names its statements; ours goes through the context, under names of our own or none. */
function asSql({ text, values }: Statement): SQL {
  const pieces = text.split(/\$(\d+)/)
  return sql.join(pieces.map((piece, place) => (place % 2 === 0 ? sql.raw(piece) : sql`${values[Number(piece) - 1]}`)))
}

function networkKey(ctx: Ctx, kind: AttemptKind): string {
  return `${kind} from ${sealedNetwork(ctx)}`
}

type AccountKeys = { elsewhere: string; here?: string }

async function accountKeys(ctx: Ctx, { kind, about }: Attempt): Promise<AccountKeys | null> {
  const { viewer, site } = ctx
  const own = viewer.kind === 'member' && ownKinds.includes(kind) ? viewer.id : null
  const typed = (about ?? '').replaceAll('\0', '').slice(0, 1_000)
  if (own === null && typed === '') return null

  const account = await findAccount(ctx, own ?? typed)
  const text = account === null ? `typed ${typed.normalize('NFKC').toLowerCase()}` : `account ${account.id}`
  const elsewhere = `${kind} of ${sealOf(site.secret, { purpose: 'attempts', text })}`
  return account?.isKnownHere === true ? { elsewhere, here: `${elsewhere} from ${sealedNetwork(ctx)}` } : { elsewhere }
}

async function findAccount(ctx: Ctx, which: number | string) {
  const since = new Date(ctx.now.getTime() - presenceLasts)
  const wasHere = and(
    eq(accountEvents.userId, users.id),
    eq(accountEvents.network, sealedNetwork(ctx)),
    inArray(accountEvents.kind, presence),
    gt(accountEvents.at, since),
  )
  const [account] = await ctx.db
    .select({ id: users.id, isKnownHere: sql<boolean>`exists (select from ${accountEvents} where ${wasHere})` })
    .from(users)
    .where(typeof which === 'number' ? eq(users.id, which) : isCalled(which))
    .limit(1)
  return account ?? null
}

/** Takes away some of the counts that have run out, passing over those that somebody else is at. */
async function sweep({ db }: Ctx): Promise<void> {
  const old = sql`select ${rateLimits.key} from ${rateLimits} where ${rateLimits.expire} < ${Date.now()}
    order by ${rateLimits.expire} limit ${sweptAtOnce} for update skip locked`
  await db.delete(rateLimits).where(sql`${rateLimits.key} in (${old})`)
}
