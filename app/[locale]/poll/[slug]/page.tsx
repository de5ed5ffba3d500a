import type { Metadata } from 'next'
import { addressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { PollPage } from '#components/poll/PollPage.tsx'
import { translator } from '#messages/translator.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { openGraphBase } from '../../openGraphBase.ts'
import { readPoll } from './poll.ts'

export const generateStaticParams = () => [{ slug: placeholder }]

type Props = RouteProps<{ slug: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await addressOf(params)
  const poll = await readPoll(slug, language)
  if (!poll) return missingMetadata(language)
  const { question: title, path } = poll
  const description = translator(language)('poll.description')
  const openGraph = { ...(await openGraphBase(language)), title, description, url: path }
  return { title, description, alternates: { canonical: path }, openGraph }
}

export default async function Poll({ params }: Props) {
  const { language, slug } = await addressOf(params)
  const poll = await readPoll(slug, language)
  if (!poll) return <NotHere language={language} />
  return <PollPage poll={poll} language={language} />
}
