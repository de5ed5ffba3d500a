import type { Metadata } from 'next'
import { longAddressOf } from '#app/addressOf.ts'
import { listMetadata } from '#app/listMetadata.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ListPage } from '#components/list/ListPage.tsx'
import { PollList } from '#components/poll/PollList.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readPolls } from './polls.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path?: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readPolls(steps, language)
  if (!found) return missingMetadata(language)
  const t = translator(language)
  const words = { title: t('poll.title'), description: t('poll.description') }
  return listMetadata({
    ...words,
    path: paths.polls(language),
    page: found.page,
    pageCount: found.polls.pageCount,
    language,
  })
}

export default async function Polls({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readPolls(steps, language)
  if (!found) return <NotHere language={language} />
  const t = translator(language)
  return (
    <ListPage title={t('poll.title')} description={t('poll.description')}>
      <PollList polls={found.polls} page={found.page} language={language} />
    </ListPage>
  )
}
