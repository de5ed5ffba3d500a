import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { AgencyPage } from '#components/agency/AgencyPage.tsx'
import { ArticleList } from '#components/list/ArticleList.tsx'
import { paths } from '#domain/paths.ts'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readAgency } from './agency.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readAgency(steps, language)
  if (!found) return missingMetadata(language)
  const { agency, page } = found
  const { name: title, description, path } = agency
  const { pageCount } = agency.articles
  return listMetadata({ language, title, description, path, addresses: addressesOf(agency.slug), page, pageCount })
}

export default async function Agency({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readAgency(steps, language)
  if (!found) return <NotHere language={language} />
  const { agency, page } = found
  return (
    <Frame language={language} addresses={addressesOf(agency.slug)}>
      <AgencyPage agency={agency} language={language}>
        <ArticleList articles={agency.articles} path={agency.path} page={page} language={language} />
      </AgencyPage>
    </Frame>
  )
}

function addressesOf(slug: string) {
  return everyAddress((language) => paths.agency(language, slug))
}
