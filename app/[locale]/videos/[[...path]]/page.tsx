import type { Metadata } from 'next'
import { everyAddress } from '#app/addresses.ts'
import { longAddressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ListPage } from '#components/list/ListPage.tsx'
import { VideoList } from '#components/video/VideoList.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { Frame } from '../../Frame.tsx'
import { listMetadata } from '../../listMetadata.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readVideos } from './videos.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

const addresses = everyAddress(paths.videos)

type Props = RouteProps<{ path?: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readVideos(steps, language)
  if (!found) return missingMetadata(language)
  const t = translator(language)
  return listMetadata({
    language,
    title: t('video.title'),
    description: t('video.description'),
    path: paths.videos(language),
    addresses,
    page: found.page,
    pageCount: found.videos.pageCount,
  })
}

export default async function Videos({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readVideos(steps, language)
  if (!found) return <NotHere language={language} />
  const t = translator(language)
  return (
    <Frame language={language} addresses={addresses}>
      <ListPage title={t('video.title')} description={t('video.description')}>
        <VideoList videos={found.videos} page={found.page} language={language} />
      </ListPage>
    </Frame>
  )
}
