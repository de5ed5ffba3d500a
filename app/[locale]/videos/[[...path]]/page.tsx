import type { Metadata } from 'next'
import { longAddressOf } from '#app/addressOf.ts'
import { listMetadata } from '#app/listMetadata.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { ListPage } from '#components/list/ListPage.tsx'
import { VideoList } from '#components/video/VideoList.tsx'
import { paths } from '#domain/paths.ts'
import { translator } from '#messages/translator.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { readVideos } from './videos.ts'

export const generateStaticParams = () => [{ path: [placeholder] }]

type Props = RouteProps<{ path?: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, steps } = await longAddressOf(params)
  const found = await readVideos(steps, language)
  if (!found) return missingMetadata(language)
  const t = translator(language)
  const words = { title: t('video.title'), description: t('video.description') }
  return listMetadata({
    ...words,
    path: paths.videos(language),
    page: found.page,
    pageCount: found.videos.pageCount,
    language,
  })
}

export default async function Videos({ params }: Props) {
  const { language, steps } = await longAddressOf(params)
  const found = await readVideos(steps, language)
  if (!found) return <NotHere language={language} />
  const t = translator(language)
  return (
    <ListPage title={t('video.title')} description={t('video.description')}>
      <VideoList videos={found.videos} page={found.page} language={language} />
    </ListPage>
  )
}
