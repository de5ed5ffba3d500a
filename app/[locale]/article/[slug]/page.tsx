import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { addressesOf } from '#app/addresses.ts'
import { addressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { siteUrl } from '#app/siteUrl.ts'
import { ArticlePage } from '#components/article/ArticlePage.tsx'
import { Frame } from '../../Frame.tsx'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readShell } from '../../shell.ts'
import { readArticle } from './article.ts'
import { articleMetadata } from './metadata.ts'

export const generateStaticParams = () => [{ slug: placeholder }]

type Props = RouteProps<{ slug: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await addressOf(params)
  const article = await readArticle(slug, language)
  return article ? articleMetadata(article) : missingMetadata(language)
}

export default async function Article({ params }: Props) {
  const { language, slug } = await addressOf(params)
  const article = await readArticle(slug, language)
  if (!article) return <NotHere language={language} />
  if (article.slug !== slug) permanentRedirect(article.path)

  const { site } = await readShell(language)
  return (
    <Frame language={language} addresses={addressesOf(article)}>
      <ArticlePage article={article} language={language} publisher={{ name: site.name, url: siteUrl() }} />
    </Frame>
  )
}
