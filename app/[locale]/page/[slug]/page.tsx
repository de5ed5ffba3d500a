import type { Metadata } from 'next'
import { addressesOf } from '#app/addresses.ts'
import { addressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { StaticPage } from '#components/page/StaticPage.tsx'
import { Frame } from '../../Frame.tsx'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { pageMetadata } from '../../pageMetadata.ts'
import { readStaticPage } from './staticPage.ts'

export const generateStaticParams = () => [{ slug: placeholder }]

type Props = RouteProps<{ slug: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await addressOf(params)
  const page = await readStaticPage(slug, language)
  if (!page) return missingMetadata(language)
  const { title, description, path } = page
  return pageMetadata({ language, title, description, path, addresses: addressesOf(page) })
}

export default async function Page({ params }: Props) {
  const { language, slug } = await addressOf(params)
  const page = await readStaticPage(slug, language)
  if (!page) return <NotHere language={language} />
  return (
    <Frame language={language} addresses={addressesOf(page)}>
      <StaticPage page={page} />
    </Frame>
  )
}
