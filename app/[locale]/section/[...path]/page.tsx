import type { Metadata } from 'next'
import { longAddressOf } from '#app/addressOf.ts'
import { listMetadata } from '#app/listMetadata.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ArticleList } from '#components/list/ArticleList.tsx'
import { SectionPage } from '#components/section/SectionPage.tsx'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readSection } from './section.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readSection(steps, language)
  if (!found) return missingMetadata(language)
  const { section, articles, page } = found
  const { name: title, description } = section
  return listMetadata({ title, description, path: section.path, page, pageCount: articles.pageCount, language })
}

export default async function Section({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readSection(steps, language)
  if (!found) return <NotHere language={language} />
  return (
    <SectionPage section={found.section} language={language}>
      <ArticleList articles={found.articles} path={found.section.path} page={found.page} language={language} />
    </SectionPage>
  )
}
