import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { everyAddress } from '#app/addresses.ts'
import { editionOf } from '#app/editionOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { SearchPage } from '#components/search/SearchPage.tsx'
import { searchAddress } from '#components/search/searchAddress.ts'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../Frame.tsx'
import { pageMetadata } from '../pageMetadata.ts'
import { readSearch } from './search.ts'

// Whole in its first bytes, for those without JavaScript too: nothing of it is made before it is asked for.
export const instant = false

/** Another language has other words to look for: what leads there begins anew. */
const addresses = everyAddress(paths.search)

type Props = RouteProps & { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, search, asked } = await found(props)
  const t = translator(language)
  const beside = (page: number) => searchAddress(language, { ...asked, page })
  const asks = asked.q !== ''
  const metadata = await pageMetadata({
    language,
    title: asks ? t('search.pageTitle', { query: asked.q }) : t('search.title'),
    description: t('search.intro'),
    path: asks ? searchAddress(language, asked) : paths.search(language),
    addresses: asks ? {} : addresses,
  })
  return {
    ...metadata,
    robots: { index: false },
    pagination: {
      previous: asks && asked.page > 1 ? beside(asked.page - 1) : null,
      next: asked.page < search.pageCount ? beside(asked.page + 1) : null,
    },
  }
}

export default async function Search(props: Props) {
  const { language, search, asked } = await found(props)
  if (search.pageCount > 0 && asked.page > search.pageCount) {
    redirect(searchAddress(language, { ...asked, page: search.pageCount }))
  }
  return (
    <Frame language={language} addresses={addresses}>
      <SearchPage results={search} asked={asked} language={language} />
    </Frame>
  )
}

async function found({ params, searchParams }: Props) {
  const language = await editionOf((await params).locale)
  const given = Object.entries(await searchParams).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value
    return first === undefined ? [] : [[name, first]]
  })
  return { language, ...(await readSearch(language, new URLSearchParams(given).toString())) }
}
