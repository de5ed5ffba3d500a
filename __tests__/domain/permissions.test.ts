import { guest, type Member, type Role, type Viewer } from '#domain/accounts/viewer.ts'
import {
  authorize,
  canComment,
  canEditArticle,
  canEnterNewsroom,
  canManageAccounts,
  canModerate,
  canPublish,
  canWriteArticle,
  canWriteIn,
  type JudgedArticle,
  type PlaceInPaper,
} from '#domain/permissions.ts'

const economy = { id: 1, ancestors: [] }
const stocks = { id: 2, ancestors: [{ id: 1 }] }
const bonds = { id: 3, ancestors: [{ id: 1 }, { id: 2 }] }
const sport = { id: 9, ancestors: [] }

const me = 7
const own = (state: JudgedArticle['state']): JudgedArticle => ({ state, section: economy, authorIds: [3, me] })
const somebodyElses = (state: JudgedArticle['state']): JudgedArticle => ({ ...own(state), authorIds: [3] })

const questions: Record<string, (viewer: Viewer) => boolean> = {
  comment: canComment,
  'enter the newsroom': canEnterNewsroom,
  'begin articles': canWriteArticle,
  'begin articles in a section': (viewer) => canWriteIn(viewer, economy),
  'edit an own draft': (viewer) => canEditArticle(viewer, own('draft')),
  'edit an own article that waits': (viewer) => canEditArticle(viewer, own('submitted')),
  'edit an own article that was approved': (viewer) => canEditArticle(viewer, own('approved')),
  'edit an own article in the paper': (viewer) => canEditArticle(viewer, own('published')),
  'publish an own article': (viewer) => canPublish(viewer, own('draft')),
  'edit a draft of somebody else': (viewer) => canEditArticle(viewer, somebodyElses('draft')),
  'edit somebody else’s article in the paper': (viewer) => canEditArticle(viewer, somebodyElses('published')),
  'publish somebody else’s article': (viewer) => canPublish(viewer, somebodyElses('submitted')),
  'judge comments': canModerate,
  'manage accounts': canManageAccounts,
}

const everything = Object.keys(questions)
const ofReader = ['comment']
const ofContributor = [
  ...ofReader,
  'enter the newsroom',
  'begin articles',
  'begin articles in a section',
  'edit an own draft',
]
const ofAuthor = [...ofContributor, 'edit an own article that waits']
const ofPublishingAuthor = [
  ...ofAuthor,
  'edit an own article that was approved',
  'edit an own article in the paper',
  'publish an own article',
]
const ofEditor = everything.filter((what) => what !== 'judge comments' && what !== 'manage accounts')

test.each<[string, Viewer, string[]]>([
  ['a guest', guest, []],
  ['a reader', member('reader'), ofReader],
  ['a contributor', member('contributor'), ofContributor],
  ['an author', member('author'), ofAuthor],
  ['an author who is trusted', member('author', { mayPublish: true }), ofPublishingAuthor],
  ['an editor', member('editor'), ofEditor],
  ['a chief editor', member('chief'), [...ofEditor, 'judge comments']],
  ['a moderator', member('moderator'), [...ofReader, 'enter the newsroom', 'judge comments']],
  ['an administrator', member('administrator'), everything],
  ['the paper itself', { kind: 'system' }, everything],
])('%s may do just this', (_, viewer, allowed) => {
  expect(everything.filter((what) => questions[what]?.(viewer))).toEqual(
    everything.filter((what) => allowed.includes(what)),
  )
})

const roles: Role[] = ['reader', 'contributor', 'author', 'editor', 'chief', 'moderator', 'administrator']

test.each(roles)('a %s whose address is not confirmed may do nothing', (role) => {
  const viewer = member(role, { isConfirmed: false, mayPublish: role === 'author' })
  expect(everything.filter((what) => questions[what]?.(viewer))).toEqual([])
})

test.each(roles)('a %s who owes a second step may do what readers may', (role) => {
  const viewer = member(role, { lacksSecondStep: true, mayPublish: role === 'author' })
  expect(everything.filter((what) => questions[what]?.(viewer))).toEqual(ofReader)
})

/** Where the rights hold: each section of the paper, for those held to the economy or to its stocks. */
const everywhere = { economy, stocks, bonds, sport }
const limits: [string, Member['sections'], string[]][] = [
  ['no section', [], ['economy', 'stocks', 'bonds', 'sport']],
  ['economy and what is below', [{ sectionId: 1, withSubsections: true }], ['economy', 'stocks', 'bonds']],
  ['economy alone', [{ sectionId: 1, withSubsections: false }], ['economy']],
  ['stocks and what is below', [{ sectionId: 2, withSubsections: true }], ['stocks', 'bonds']],
  [
    'stocks alone, and sport',
    [
      { sectionId: 2, withSubsections: false },
      { sectionId: 9, withSubsections: true },
    ],
    ['stocks', 'sport'],
  ],
]
const held: [Role, (viewer: Viewer, section: PlaceInPaper) => boolean][] = [
  ['contributor', (viewer, section) => canEditArticle(viewer, { ...own('draft'), section })],
  ['contributor', canWriteIn],
  ['author', (viewer, section) => canPublish(viewer, { ...own('draft'), section })],
  ['author', (viewer, section) => canEditArticle(viewer, { ...own('published'), section })],
  ['editor', (viewer, section) => canPublish(viewer, { ...somebodyElses('draft'), section })],
  ['editor', (viewer, section) => canEditArticle(viewer, { ...somebodyElses('published'), section })],
]

test.each(limits)('those who are held to %s write, edit and publish there and nowhere else', (_, sections, reached) => {
  for (const [role, may] of held) {
    const viewer = member(role, { sections, mayPublish: role === 'author' })
    const found = Object.entries(everywhere).filter(([, section]) => may(viewer, section))
    expect([role, found.map(([name]) => name)]).toEqual([role, reached])
  }
})

test('a chief editor is held to no section, whatever is written down', () => {
  const chief = member('chief', { sections: [{ sectionId: 9, withSubsections: false }] })
  expect(canPublish(chief, own('draft'))).toBe(true)
})

test('who may not is told to sign in, or that it is not for them', () => {
  expect(() => authorize(true, guest)).not.toThrow()
  expect(() => authorize(false, guest)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }))
  expect(() => authorize(false, member('editor'))).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
})

function member(role: Role, more: Partial<Member> = {}): Member {
  return {
    kind: 'member',
    id: me,
    role,
    mayPublish: false,
    isConfirmed: true,
    lacksSecondStep: false,
    sections: [],
    sessionId: 1,
    ...more,
  }
}
