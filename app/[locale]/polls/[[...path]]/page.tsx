import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ListPage } from '#components/list/ListPage.tsx'
import { PollList } from '#components/poll/PollList.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readPolls } from './polls.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

const addresses = everyAddress(paths.polls)

type Props = RouteProps<{ path?: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readPolls(steps, language)
  if (!found) return missingMetadata(language)
  const t = translator(language)
  return listMetadata({
    language,
    title: t('poll.title'),
    description: t('poll.description'),
    path: paths.polls(language),
    addresses,
    page: found.page,
    pageCount: found.polls.pageCount,
  })
}

export default async function Polls({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readPolls(steps, language)
  if (!found) return <NotHere language={language} />
  const t = translator(language)
  return (
    <Frame language={language} addresses={addresses}>
      <ListPage title={t('poll.title')} description={t('poll.description')}>
        <PollList polls={found.polls} page={found.page} language={language} />
      </ListPage>
    </Frame>
  )
}
