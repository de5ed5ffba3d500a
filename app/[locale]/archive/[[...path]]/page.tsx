import type { Metadata } from 'next'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ArchiveDay } from '#components/archive/ArchiveDay.tsx'
import { ArchiveFront } from '#components/archive/ArchiveFront.tsx'
import { ArchiveMonth } from '#components/archive/ArchiveMonth.tsx'
import { ArchiveYear } from '#components/archive/ArchiveYear.tsx'
import type { Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'
import { dayOfYear, monthOfYear, yearName } from '#messages/calendar.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readArchive } from './archive.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path?: string[] }>
type Found = NonNullable<Awaited<ReturnType<typeof readArchive>>>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readArchive(steps, language)
  if (!found) return missingMetadata(language)
  const t = translator(language)
  const { addresses, page, pageCount } = found
  const path = paths.archive(language, ...('date' in found ? Object.values(found.date) : []))
  const date = dateOf(found, language)
  const words =
    date === ''
      ? { title: t('archive.title'), description: t('archive.description') }
      : { title: t('archive.titleOf', { date }), description: t('archive.descriptionOf', { date }) }
  return listMetadata({ language, ...words, path, addresses, page, pageCount })
}

export default async function Archive({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readArchive(steps, language)
  if (!found) return <NotHere language={language} />
  return (
    <Frame language={language} addresses={found.addresses}>
      <Stretch found={found} language={language} />
    </Frame>
  )
}

function Stretch({ found, language }: { found: Found; language: Language }) {
  switch (found.of) {
    case 'all':
      return <ArchiveFront archive={found.archive} language={language} />
    case 'year':
      return <ArchiveYear year={found.year} date={found.date} language={language} />
    case 'month':
      return <ArchiveMonth month={found.month} date={found.date} page={found.page} language={language} />
    case 'day':
      return <ArchiveDay archive={found.archive} date={found.date} page={found.page} language={language} />
  }
}

/** Empty for all of time. */
function dateOf(found: Found, language: Language): string {
  switch (found.of) {
    case 'all':
      return ''
    case 'year':
      return yearName(found.date.year, language)
    case 'month':
      return monthOfYear(found.date, language)
    case 'day':
      return dayOfYear(found.date, language)
  }
}
