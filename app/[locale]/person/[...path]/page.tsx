import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { siteUrl } from '#app/siteUrl.ts'
import { ArticleList } from '#components/list/ArticleList.tsx'
import { PersonPage } from '#components/person/PersonPage.tsx'
import { paths } from '#domain/paths.ts'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readShell } from '../../shell.ts'
import { readPerson } from './person.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readPerson(steps, language)
  if (!found) return missingMetadata(language)
  const { person, page } = found
  const image = person.picture?.renditions.at(-1)
  return listMetadata({
    language,
    title: person.name,
    description: person.biography || person.role,
    path: person.path,
    addresses: addressesOf(person.slug),
    page,
    pageCount: person.articles.pageCount,
    image: image && { ...image, alt: person.picture?.alt ?? '' },
    openGraph: { type: 'profile' },
  })
}

export default async function Person({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readPerson(steps, language)
  if (!found) return <NotHere language={language} />
  const { person, page } = found
  const { site } = await readShell(language)
  return (
    <Frame language={language} addresses={addressesOf(person.slug)}>
      <PersonPage person={person} paper={{ name: site.name, url: siteUrl() }}>
        <ArticleList articles={person.articles} path={person.path} page={page} language={language} />
      </PersonPage>
    </Frame>
  )
}

function addressesOf(slug: string) {
  return everyAddress((language) => paths.person(language, slug))
}
