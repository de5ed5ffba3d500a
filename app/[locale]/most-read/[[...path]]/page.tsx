import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ListPage } from '#components/list/ListPage.tsx'
import { PeriodChoice } from '#components/mostRead/PeriodChoice.tsx'
import { RankedList } from '#components/mostRead/RankedList.tsx'
import { paths } from '#domain/paths.ts'
import { translator, type Translator } from '#messages/translator.ts'
import { Frame } from '../../Frame.tsx'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { pageMetadata } from '../../pageMetadata.ts'
import { readMostRead } from './mostRead.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path?: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readMostRead(steps, language)
  if (!found) return missingMetadata(language)
  const t = translator(language)
  return pageMetadata({
    language,
    title: titleOf(found.days, t),
    description: t('mostRead.description'),
    path: paths.mostRead(language, found.days),
    addresses: everyAddress((other) => paths.mostRead(other, found.days)),
  })
}

export default async function MostRead({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readMostRead(steps, language)
  if (!found) return <NotHere language={language} />
  const t = translator(language)
  return (
    <Frame language={language} addresses={everyAddress((other) => paths.mostRead(other, found.days))}>
      <ListPage title={titleOf(found.days, t)} description={t('mostRead.description')}>
        <PeriodChoice days={found.days} language={language} />
        <RankedList articles={found.articles} language={language} />
      </ListPage>
    </Frame>
  )
}

function titleOf(days: 1 | 7 | 30, t: Translator): string {
  if (days === 1) return t('mostRead.titleDay')
  return days === 7 ? t('mostRead.title') : t('mostRead.titleMonth')
}
