import type { Metadata } from 'next'
import { addressesOf } from '#app/addresses.ts'
import { addressOf } from '#app/addressOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { MoreVideos } from '#components/video/MoreVideos.tsx'
import { VideoPage } from '#components/video/VideoPage.tsx'
import { Frame } from '../../Frame.tsx'
import { missingMetadata, NotHere } from '../../NotHere.tsx'
import { pageMetadata } from '../../pageMetadata.ts'
import { readVideo } from './video.ts'

export const generateStaticParams = () => [{ slug: placeholder }]

type Props = RouteProps<{ slug: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await addressOf(params)
  const found = await readVideo(slug, language)
  if (!found) return missingMetadata(language)
  const { title, standfirst: description, path, poster } = found.video
  return pageMetadata({
    language,
    title,
    description,
    path,
    addresses: addressesOf(found.video),
    image: poster?.renditions.at(-1),
    openGraph: { type: 'video.other' },
  })
}

export default async function Video({ params }: Props) {
  const { language, slug } = await addressOf(params)
  const found = await readVideo(slug, language)
  if (!found) return <NotHere language={language} />
  return (
    <Frame language={language} addresses={addressesOf(found.video)}>
      <VideoPage video={found.video} language={language} />
      <MoreVideos videos={found.videos} besides={found.video.path} language={language} />
    </Frame>
  )
}
