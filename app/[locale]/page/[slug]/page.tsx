import type { Metadata } from 'next'
import { addressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { StaticPage } from '#components/page/StaticPage.tsx'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { openGraphBase } from '../../openGraphBase.ts'
import { readStaticPage } from './staticPage.ts'

export const generateStaticParams = () => [{ slug: placeholder }]

type Props = RouteProps<{ slug: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await addressOf(params)
  const page = await readStaticPage(slug, language)
  if (!page) return missingMetadata(language)
  const { title, description, path } = page
  const openGraph = { ...(await openGraphBase(language)), title, description, url: path }
  return { title, description, alternates: { canonical: path }, openGraph }
}

export default async function Page({ params }: Props) {
  const { language, slug } = await addressOf(params)
  const page = await readStaticPage(slug, language)
  if (!page) return <NotHere language={language} />
  return <StaticPage page={page} />
}
