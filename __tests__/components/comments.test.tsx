import { render, screen, within } from '@testing-library/react'
import { CommentText_comment } from '#components/comment/CommentText.tsx'
import { Comments, Comments_article } from '#components/comment/Comments.tsx'
import { Thread_comment } from '#components/comment/Thread.tsx'
import { makeFragmentData } from '#graphql/__generated__/documents/fragment-masking.ts'

type Said = { id: string; parentId: string; authorName: string }

function words(id: string, authorName: string) {
  const createdAt = '2026-03-10T09:00:00Z'
  return makeFragmentData(
    { id, authorName, text: `Dit par ${authorName}.`, createdAt, editedAt: null },
    CommentText_comment,
  )
}

function renderThread(replies: Said[], commentMode: 'OPEN' | 'HELD' | 'MEMBERS' | 'CLOSED' = 'OPEN') {
  const thread = makeFragmentData(
    {
      id: 'first',
      ...words('first', 'Nadia'),
      replies: replies.map((said) => ({ ...said, ...words(said.id, said.authorName) })),
    },
    Thread_comment,
  )
  const comments = { nodes: [{ id: 'first', ...thread }], pageInfo: { hasNextPage: false } }
  const article = makeFragmentData({ commentCount: replies.length + 1, commentMode, comments }, Comments_article)
  render(<Comments article={article} language="fr" />)
}

const conversation = [
  { id: 'a', parentId: 'first', authorName: 'Yacine' },
  { id: 'b', parentId: 'a', authorName: 'Samir' },
  { id: 'c', parentId: 'b', authorName: 'Lynda' },
  { id: 'd', parentId: 'c', authorName: 'Omar' },
  { id: 'e', parentId: 'first', authorName: 'Houria' },
]

test('answers stand under what they answer, three levels deep at most', () => {
  renderThread(conversation)
  const underYacine = screen.getByText('Dit par Yacine.').closest('li')
  if (!underYacine) throw new Error('Yacine’s answer stands in no list.')
  const third = within(underYacine).getByRole('list')
  expect(
    within(third)
      .getAllByRole('article')
      .map((comment) => comment.id),
  ).toEqual(['comment-b', 'comment-c', 'comment-d'])
  expect(within(third).queryByRole('list')).not.toBeInTheDocument()
  expect(screen.getByText('Dit par Houria.').closest('li')).not.toBe(underYacine)
})

test('an answer deeper than that says whom it answers', () => {
  renderThread(conversation)
  const lynda = screen.getByText('Dit par Lynda.').closest('article')
  const samir = screen.getByText('Dit par Samir.').closest('article')
  expect(lynda).toHaveTextContent('en réponse à Samir')
  expect(samir).not.toHaveTextContent('en réponse à')
})

test('every comment can be linked to, and they are counted', () => {
  renderThread(conversation)
  expect(screen.getByRole('heading', { name: '6 commentaires' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /commentaire de Lynda/ })).toHaveAttribute('href', '#comment-c')
})

test('where nobody has said anything there is no empty list', () => {
  const comments = { nodes: [], pageInfo: { hasNextPage: false } }
  const article = makeFragmentData({ commentCount: 0, commentMode: 'OPEN' as const, comments }, Comments_article)
  render(<Comments article={article} language="fr" />)
  expect(screen.getByText('Personne n’a encore commenté cet article.')).toBeInTheDocument()
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

test('where comments are closed nobody is invited to leave one', () => {
  renderThread([], 'CLOSED')
  expect(screen.queryByRole('heading', { name: 'Laissez un commentaire' })).not.toBeInTheDocument()
  expect(screen.getByText('Les commentaires sont fermés sous cet article.')).toBeInTheDocument()
})
