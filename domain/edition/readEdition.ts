import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { bodyFromMarkdown } from '#domain/body/fromMarkdown.ts'
import * as shapes from './shapes.ts'

export type Edition = Awaited<ReturnType<typeof readEdition>>

/** The demonstration edition from its files. Throws naming the file and the field that is not as it should be. */
export async function readEdition(folder: string) {
  const list = <Shape extends z.ZodType>(name: string, shape: Shape) => readYaml(join(folder, name), z.array(shape))
  return {
    site: await readYaml(join(folder, 'site.yaml'), shapes.siteShape),
    sections: await list('sections.yaml', shapes.sectionShape),
    tags: await list('tags.yaml', shapes.tagShape),
    people: await list('people.yaml', shapes.personShape),
    agencies: await list('agencies.yaml', shapes.agencyShape),
    videos: await list('videos.yaml', shapes.videoShape),
    polls: await list('polls.yaml', shapes.pollShape),
    zones: await list('zones.yaml', shapes.zoneShape),
    menus: await readYaml(join(folder, 'menus.yaml'), shapes.menuShape),
    articles: await readTexts(join(folder, 'articles'), shapes.articleShape),
    pages: await readTexts(join(folder, 'pages'), shapes.pageShape),
    comments: await readComments(join(folder, 'comments')),
  }
}

async function readYaml<Shape extends z.ZodType>(file: string, shape: Shape): Promise<z.infer<Shape>> {
  return check(file, shape, parse(await readFile(file, 'utf8')))
}

async function readTexts<Shape extends z.ZodType>(folder: string, shape: Shape) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).toSorted()
  return Promise.all(
    files.map(async (file) => {
      const [, front, markdown] = (await readFile(join(folder, file), 'utf8')).match(/^---\n(.*?)\n---\n(.*)$/s) ?? []
      if (front === undefined || markdown === undefined) throw new Error(`${file} does not begin with front matter.`)
      return { slug: basename(file, '.md'), front: check(file, shape, parse(front)), body: bodyFromMarkdown(markdown) }
    }),
  )
}

async function readComments(folder: string) {
  const files = (await readdir(folder)).toSorted()
  return Promise.all(
    files.map(async (file) => ({
      article: basename(file, '.yaml'),
      threads: await readYaml(join(folder, file), z.array(shapes.commentShape)),
    })),
  )
}

function check<Shape extends z.ZodType>(file: string, shape: Shape, value: unknown): z.infer<Shape> {
  const checked = shape.safeParse(value)
  if (!checked.success) throw new Error(`${file}: ${z.prettifyError(checked.error)}`)
  return checked.data
}
