import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Set while Next answers a form. Where it finds a page made but for its holes, it fills the holes and forgets what the form
 * came to, so that without a script nobody would read it: the page is then to be made whole. See `nextPages.ts`.
 */
export const answersForm = new AsyncLocalStorage<true>()
