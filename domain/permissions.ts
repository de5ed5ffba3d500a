import type { state } from '#db/schema/columns.ts'
import type { Role, Viewer } from './accounts/viewer.ts'
import { DomainError } from './errors.ts'

type State = (typeof state.enumValues)[number]

/** A section and those it lies in. */
export type PlaceInPaper = { id: number; ancestors: { id: number }[] }

/** What must be known of an article to say who may do what with it. */
export type JudgedArticle = {
  state: State
  section: PlaceInPaper
  /** The accounts of those who sign it. */
  authorIds: number[]
}

/** Throws `UNAUTHENTICATED` for guests and `FORBIDDEN` for all others who may not. */
export function authorize(allowed: boolean, viewer: Viewer): void {
  if (allowed) return
  if (viewer.kind === 'guest') throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
  throw new DomainError('FORBIDDEN', 'This account may not do that.')
}

/** Whether this one comments, rates and votes as a member. */
export const canComment = (viewer: Viewer) => roleOf(viewer) !== null

export const canEnterNewsroom = (viewer: Viewer) => isOneOf(viewer, [...writers, 'moderator'])

/** Whether this one begins articles: somewhere in the paper. */
export const canWriteArticle = (viewer: Viewer) => isOneOf(viewer, writers)

/** Whether this one begins articles in that section. */
export const canWriteIn = (viewer: Viewer, section: PlaceInPaper) => canWriteArticle(viewer) && reaches(viewer, section)

export function canEditArticle(viewer: Viewer, article: JudgedArticle): boolean {
  if (canPublish(viewer, article)) return true
  if (!canWriteIn(viewer, article.section) || !isByViewer(viewer, article)) return false
  // What was approved would otherwise go into the paper in other words than those that were read.
  return article.state === 'draft' || (article.state === 'submitted' && roleOf(viewer) === 'author')
}

/** Whether this one puts the article into the paper, changes it there, and takes it out again. */
export function canPublish(viewer: Viewer, article: JudgedArticle): boolean {
  if (!reaches(viewer, article.section)) return false
  if (isOneOf(viewer, ['editor', 'chief', 'administrator'])) return true
  return isOneOf(viewer, ['author']) && mayPublish(viewer) && isByViewer(viewer, article)
}

/** Whether this one reads and judges comments. */
export const canModerate = (viewer: Viewer) => isOneOf(viewer, ['moderator', 'chief', 'administrator'])

/** Whether this one gives roles to others, and suspends them. */
export const canManageAccounts = (viewer: Viewer) => isOneOf(viewer, ['administrator'])

/** Whether a right to this role may end at the borders of sections. */
export const canBeHeldToSections = (role: Role) => limited.includes(role)

const writers: Role[] = ['contributor', 'author', 'editor', 'chief', 'administrator']
const limited: Role[] = ['contributor', 'author', 'editor']

function isOneOf(viewer: Viewer, roles: Role[]): boolean {
  const role = roleOf(viewer)
  return role !== null && roles.includes(role)
}

/** As whom this one acts; null for those who may do nothing but look after their own account. */
function roleOf(viewer: Viewer): Role | null {
  if (viewer.kind === 'system') return 'administrator'
  if (viewer.kind === 'guest' || !viewer.isConfirmed) return null
  return viewer.lacksSecondStep ? 'reader' : viewer.role
}

function reaches(viewer: Viewer, section: PlaceInPaper): boolean {
  if (viewer.kind !== 'member' || !canBeHeldToSections(viewer.role) || viewer.sections.length === 0) return true
  return viewer.sections.some(({ sectionId, withSubsections }) => {
    if (sectionId === section.id) return true
    return withSubsections && section.ancestors.some(({ id }) => id === sectionId)
  })
}

function mayPublish(viewer: Viewer): boolean {
  return viewer.kind === 'member' && viewer.mayPublish
}

function isByViewer(viewer: Viewer, { authorIds }: JudgedArticle): boolean {
  return viewer.kind === 'member' && authorIds.includes(viewer.id)
}
