import type { Metadata } from 'next'
import { languageOf } from '#app/languageOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ListPage } from '#components/list/ListPage.tsx'
import { SearchBox } from '#components/search/SearchBox.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const title = translator(language)('search.title')
  return { title, alternates: { canonical: paths.search(language) }, robots: { index: false } }
}

export default async function Search({ params }: RouteProps) {
  const language = languageOf((await params).locale)
  return (
    <ListPage title={translator(language)('search.title')} description="">
      <SearchBox language={language} />
    </ListPage>
  )
}
