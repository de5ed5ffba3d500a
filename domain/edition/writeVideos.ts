import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { media } from '#db/schema/media.ts'
import { videos } from '#db/schema/videos.ts'
import type { Writing } from './fillEmptyDatabase.ts'
import type { Edition } from './readEdition.ts'
import { noIds, requireId, type Ids, type IdsInEach } from './requireId.ts'
import { ago } from './times.ts'
import { translationGroups } from './translationGroups.ts'
import { pictureKey } from './writePictures.ts'
import type { Taxonomy } from './writeTaxonomy.ts'

const filesFolder = join(process.cwd(), 'db/seed/edition/media')

type Around = { edition: Edition; taxonomy: Taxonomy; pictures: Ids; mediaFolder: string }

export async function writeVideos(writing: Writing, around: Around): Promise<IdsInEach> {
  const ids = noIds()
  const groupOf = translationGroups(around.edition.videos)
  for (const video of around.edition.videos) {
    const fileId = video.provider === 'file' ? await writeFileOf(writing, { ...around, video }) : null
    const [row] = await writing.db
      .insert(videos)
      .values({
        language: video.language,
        translationGroup: groupOf(video),
        state: 'published',
        slug: video.slug,
        title: video.title,
        standfirst: video.standfirst,
        sectionId: requireId(around.taxonomy.sections[video.language], { key: video.section, file: video.file }),
        provider: video.provider,
        providerRef: video.provider === 'file' ? null : video.ref,
        fileId,
        posterId: requireId(around.pictures, { key: pictureKey(video.image), file: video.file }),
        durationSeconds: video.durationSeconds,
        publishedAt: ago(writing.now, { hours: video.hoursAgo }),
      })
      .returning({ id: videos.id })
    if (row !== undefined) ids[video.language].set(video.slug, row.id)
  }
  return ids
}

async function writeFileOf({ db }: Writing, { video, mediaFolder }: Around & { video: Edition['videos'][number] }) {
  const content = await readFile(join(filesFolder, video.ref))
  const contentHash = createHash('sha256').update(content).digest('hex')
  const path = join('videos', `${contentHash.slice(0, 20)}.mp4`)
  await mkdir(join(mediaFolder, 'videos'), { recursive: true })
  await writeFile(join(mediaFolder, path), content)

  const [row] = await db
    .insert(media)
    .values({
      kind: 'video',
      path,
      mimeType: 'video/mp4',
      bytes: content.length,
      contentHash,
      durationSeconds: video.durationSeconds,
      credit: 'Animation : Kiosque',
      rights: 'MIT',
    })
    .returning({ id: media.id })
  return row?.id ?? null
}
