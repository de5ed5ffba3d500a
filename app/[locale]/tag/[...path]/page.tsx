import type { Metadata } from 'next'
import { addressesOf } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ArticleList } from '#components/list/ArticleList.tsx'
import { ListPage } from '#components/list/ListPage.tsx'
import { translator } from '#messages/translator.ts'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readTag } from './tag.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readTag(steps, language)
  if (!found) return missingMetadata(language)
  const { tag, page } = found
  const title = translator(language)('tag.title', { name: tag.name })
  const { description, path } = tag
  const { pageCount } = tag.articles
  return listMetadata({ language, title, description, path, addresses: addressesOf(tag), page, pageCount })
}

export default async function Tag({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readTag(steps, language)
  if (!found) return <NotHere language={language} />
  const { tag, page } = found
  return (
    <Frame language={language} addresses={addressesOf(tag)}>
      <ListPage label={translator(language)('tag.label')} title={tag.name} description={tag.description}>
        <ArticleList articles={tag.articles} path={tag.path} page={page} language={language} />
      </ListPage>
    </Frame>
  )
}
