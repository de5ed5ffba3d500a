import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ListPage } from '#components/list/ListPage.tsx'
import { LatestList } from '#components/latest/LatestList.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readLatest } from './latest.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

const addresses = everyAddress(paths.latest)

type Props = RouteProps<{ path?: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readLatest(steps, language)
  if (!found) return missingMetadata(language)
  const t = translator(language)
  return listMetadata({
    language,
    title: t('latest.title'),
    description: t('latest.description'),
    path: paths.latest(language),
    addresses,
    page: found.page,
    pageCount: found.articles.pageCount,
  })
}

export default async function Latest({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readLatest(steps, language)
  if (!found) return <NotHere language={language} />
  const t = translator(language)
  return (
    <Frame language={language} addresses={addresses}>
      <ListPage title={t('latest.title')} description={t('latest.description')}>
        <LatestList articles={found.articles} page={found.page} language={language} />
      </ListPage>
    </Frame>
  )
}
