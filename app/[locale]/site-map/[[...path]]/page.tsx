import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { SiteMapPage } from '#components/siteMap/SiteMapPage.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readSiteMap } from './siteMap.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

const addresses = everyAddress(paths.siteMap)

type Props = RouteProps<{ path?: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readSiteMap(steps, language)
  if (!found) return missingMetadata(language)
  const t = translator(language)
  const words = { title: t('siteMap.title'), description: t('siteMap.description') }
  const { page, pageCount } = found
  return listMetadata({ language, ...words, path: paths.siteMap(language), addresses, page, pageCount })
}

export default async function SiteMap({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readSiteMap(steps, language)
  if (!found) return <NotHere language={language} />
  return (
    <Frame language={language} addresses={addresses}>
      <SiteMapPage query={found.query} page={found.page} language={language} />
    </Frame>
  )
}
