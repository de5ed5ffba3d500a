import type { Metadata } from 'next'
import { addressesOf } from '#app/addresses.ts'
import { addressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
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
  const poll = await readPoll(slug, language)
  if (!poll) return missingMetadata(language)
  const { question: title, path } = poll
  const description = translator(language)('poll.description')
  return pageMetadata({ language, title, description, path, addresses: addressesOf(poll) })
}

export default async function Poll({ params }: Props) {
  const { language, slug } = await addressOf(params)
  const poll = await readPoll(slug, language)
  if (!poll) return <NotHere language={language} />
  return (
    <Frame language={language} addresses={addressesOf(poll)}>
      <PollPage poll={poll} language={language} />
    </Frame>
  )
}
