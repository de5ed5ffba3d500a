import { render, screen } from '@testing-library/react'
import { leadingShare } from '#components/poll/leadingShare.ts'
import { PollAnswers, PollAnswers_poll } from '#components/poll/PollAnswers.tsx'
import { PollResults, PollResults_results } from '#components/poll/PollResults.tsx'
import type { Language } from '#domain/languages.ts'
import { makeFragmentData } from '#graphql/__generated__/documents/fragment-masking.ts'

const oldPage = makeFragmentData(
  {
    voteCount: 889,
    voterCount: 889,
    withdrawnVoteCount: 50,
    options: [
      { option: { id: '1', text: 'Au plus haut niveau' }, percentage: 6.2 },
      { option: { id: '2', text: 'Par la bourse' }, percentage: 33.5 },
      { option: { id: '3', text: 'Plus d’aides' }, percentage: 34 },
      { option: { id: '4', text: 'Tel quel' }, percentage: 20.7 },
    ],
  },
  PollResults_results,
)

function shares(language: Language) {
  render(<PollResults results={oldPage} kind="SINGLE" language={language} />)
  return screen.getAllByRole('listitem').map((item) => item.textContent.replace(/[\s\u200e]/g, ' '))
}

test('a French reader sees one decimal after a comma, and none where there is none', () => {
  expect(shares('fr')).toEqual([
    'Au plus haut niveau6,2 %',
    'Par la bourse33,5 %',
    'Plus d’aides34 %',
    'Tel quel20,7 %',
  ])
})

test('an English reader sees a point', () => {
  expect(shares('en')[1]).toBe('Par la bourse33.5%')
})

test('a reader is told why the shares do not make a hundred', () => {
  shares('fr')
  expect(screen.getByText('Total des votes : 889')).toBeInTheDocument()
  expect(screen.getByText(/50 bulletins pour une option retirée/)).toHaveTextContent('n’atteint donc pas 100 %')
})

test('with several choices a reader is told how many people voted', () => {
  render(<PollResults results={oldPage} kind="MULTIPLE" language="fr" />)
  expect(screen.getByText('889 votants, 889 choix')).toBeInTheDocument()
})

test.each(['fr', 'en', 'ar'] as const)('with several choices nobody expects a hundred in %s', (language) => {
  render(<PollResults results={oldPage} kind="MULTIPLE" language={language} />)
  expect(screen.getByText(/50/)).not.toHaveTextContent('100')
})

test('the answer most people gave stands out; while nobody has voted, none does', () => {
  expect(leadingShare([6.2, 33.5, 34, 20.7])).toBe(34)
  expect(leadingShare([0, 0])).toBeUndefined()
})

function hidden(resultsVisible: 'AFTER_VOTING' | 'AFTER_CLOSING' | 'NEVER', closesAt: string | null) {
  const poll = makeFragmentData(
    {
      kind: 'SINGLE',
      maxChoices: 1,
      closesAt,
      resultsVisible,
      results: null,
      options: [{ id: '1', text: 'Le thé' }],
    },
    PollAnswers_poll,
  )
  render(<PollAnswers poll={poll} language="fr" />)
}

test('a reader who may not see the count sees the answers, and when the count will be shown', () => {
  hidden('AFTER_CLOSING', '2026-12-01T10:00:00Z')
  expect(screen.getByText('Le thé')).toBeInTheDocument()
  expect(screen.getByText('Les résultats seront publiés à la clôture, le 1er décembre 2026.')).toBeInTheDocument()
})

test('a poll that never shows its count says so', () => {
  hidden('NEVER', null)
  expect(screen.getByText('Les résultats de ce sondage ne sont pas publiés.')).toBeInTheDocument()
})
