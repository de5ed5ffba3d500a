import type { Metadata } from 'next'
import { addressesOf } from '#app/addresses.ts'
import { addressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { MorePolls } from '#components/poll/MorePolls.tsx'
import { PollPage } from '#components/poll/PollPage.tsx'
import { translator } from '#messages/translator.ts'
import { Frame } from '../../Frame.tsx'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { pageMetadata } from '../../pageMetadata.ts'
import { readPoll } from './poll.ts'

export const generateStaticParams = () => [{ slug: placeholder }]

type Props = RouteProps<{ slug: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await addressOf(params)
  const found = await readPoll(slug, language)
  if (!found) return missingMetadata(language)
  const { question: title, path } = found.poll
  const description = translator(language)('poll.description')
  return pageMetadata({ language, title, description, path, addresses: addressesOf(found.poll) })
}

export default async function Poll({ params }: Props) {
  const { language, slug } = await addressOf(params)
  const found = await readPoll(slug, language)
  if (!found) return <NotHere language={language} />
  const { poll, polls } = found
  return (
    <Frame language={language} addresses={addressesOf(poll)}>
      <PollPage poll={poll} language={language}>
        <MorePolls polls={polls} besides={poll.path} language={language} />
      </PollPage>
    </Frame>
  )
}
