import { AsyncLocalStorage } from 'node:async_hooks'

/** When Next was asked for what it is making now, in milliseconds: what it reads from then on, it reads as it is then. */
export const askedAt = new AsyncLocalStorage<number>()

/** How `nextPages.ts` tells the server in front of Next when an answer was begun, and on what it depends. */
export const bornHeader = 'x-kiosque-born'
export const tagsHeader = 'x-kiosque-tags'
