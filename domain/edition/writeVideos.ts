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
  const files = await writeFiles(writing, around)
  for (const video of around.edition.videos) {
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
        fileId: video.provider === 'file' ? requireId(files, { key: video.ref, file: video.file }) : null,
        posterId: requireId(around.pictures, { key: pictureKey(video.image), file: video.file }),
        durationSeconds: video.durationSeconds,
        publishedAt: ago(writing.now, { hours: video.hoursAgo }),
      })
      .returning({ id: videos.id })
    if (row !== undefined) ids[video.language].set(video.slug, row.id)
  }
  return ids
}

/** Each film of the paper's own, once however many languages show it; known by its name. */
async function writeFiles({ db }: Writing, { edition, mediaFolder }: Around): Promise<Ids> {
  const films = new Map(edition.videos.filter(({ provider }) => provider === 'file').map((film) => [film.ref, film]))
  const ids: Ids = new Map()
  for (const { ref, durationSeconds } of films.values()) {
    const content = await readFile(join(filesFolder, ref))
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
        durationSeconds,
        credit: 'Animation : Kiosque',
        rights: 'MIT',
      })
      .returning({ id: media.id })
    if (row !== undefined) ids.set(ref, row.id)
  }
  return ids
}
