import type { Metadata } from 'next'
import { addressesOf } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ArticleList } from '#components/list/ArticleList.tsx'
import { SectionPage } from '#components/section/SectionPage.tsx'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readSection } from './section.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readSection(steps, language)
  if (!found) return missingMetadata(language)
  const { section, articles, page } = found
  const { name: title, description, path } = section
  const { pageCount } = articles
  return listMetadata({ language, title, description, path, addresses: addressesOf(section), page, pageCount })
}

export default async function Section({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readSection(steps, language)
  if (!found) return <NotHere language={language} />
  return (
    <Frame language={language} addresses={addressesOf(found.section)}>
      <SectionPage section={found.section} language={language}>
        <ArticleList articles={found.articles} path={found.section.path} page={found.page} language={language} />
      </SectionPage>
    </Frame>
  )
}
