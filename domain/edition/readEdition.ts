import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { bodyFromMarkdown } from '#domain/body/fromMarkdown.ts'
import { languages, type Language } from '#domain/languages.ts'
import * as shapes from './shapes.ts'

export type Edition = Awaited<ReturnType<typeof readEdition>>

/** Where something is written, to be named when it is not as it should be: `polls/ar.yaml`. */
type Written = { language: Language; file: string }

/** The demonstration edition from its files. Throws naming the file and the field that is not as it should be. */
export async function readEdition(folder: string) {
  const yaml = <Shape extends z.ZodType>(name: string, shape: Shape) =>
    readYaml({ folder, file: `${name}.yaml` }, shape)
  const inEach = <Shape extends z.ZodType>(kind: string, shape: Shape) =>
    eachLanguage(async (language) => {
      const file = `${kind}/${language}.yaml`
      return { language, file, content: await readYaml({ folder, file }, shape) }
    })
  const lists = async <Shape extends z.ZodObject>(kind: string, shape: Shape) =>
    (await inEach(kind, z.array(shape))).flatMap(({ content, ...written }) =>
      content.map((entry) => ({ ...entry, ...written })),
    )
  return {
    site: await yaml('site', shapes.siteShape),
    sections: await yaml('sections', z.array(shapes.sectionShape)),
    tags: await yaml('tags', z.array(shapes.tagShape)),
    people: await yaml('people', z.array(shapes.personShape)),
    agencies: await yaml('agencies', z.array(shapes.agencyShape)),
    videos: await lists('videos', shapes.videoShape),
    polls: await lists('polls', shapes.pollShape),
    zones: await lists('zones', shapes.zoneShape),
    menus: await inEach('menus', shapes.menuShape),
    articles: await readTexts({ folder, kind: 'articles' }, shapes.articleShape),
    pages: await readTexts({ folder, kind: 'pages' }, shapes.pageShape),
    comments: await readComments(folder),
  }
}

async function readYaml<Shape extends z.ZodType>(
  { folder, file }: { folder: string; file: string },
  shape: Shape,
): Promise<z.infer<Shape>> {
  return check(file, shape, parse(await readFile(join(folder, file), 'utf8')))
}

async function readTexts<Shape extends z.ZodObject>({ folder, kind }: { folder: string; kind: string }, shape: Shape) {
  const texts = await filesInEach(folder, kind)
  return Promise.all(
    texts.map(async (written) => {
      const content = await readFile(join(folder, written.file), 'utf8')
      const [, front, markdown] = content.match(/^---\n(.*?)\n---\n(.*)$/s) ?? []
      if (front === undefined || markdown === undefined)
        throw new Error(`${written.file} does not begin with front matter.`)
      const slug = nameOf(written.file)
      return { ...check(written.file, shape, parse(front)), ...written, slug, body: bodyFromMarkdown(markdown) }
    }),
  )
}

async function readComments(folder: string) {
  const files = await filesInEach(folder, 'comments')
  return Promise.all(
    files.map(async (written) => ({
      ...written,
      article: nameOf(written.file),
      threads: await readYaml({ folder, file: written.file }, z.array(shapes.commentShape)),
    })),
  )
}

async function filesInEach(folder: string, kind: string): Promise<Written[]> {
  const found = await eachLanguage(async (language) => {
    const files = await readdir(join(folder, kind, language))
    return files
      .filter((file) => !file.startsWith('.'))
      .toSorted()
      .map((file) => ({ language, file: `${kind}/${language}/${file}` }))
  })
  return found.flat()
}

function eachLanguage<Found>(read: (language: Language) => Promise<Found>): Promise<Found[]> {
  return Promise.all(languages.map(read))
}

/** Composed, because some file systems take the hamza of a name apart from its letter. */
function nameOf(file: string): string {
  return basename(file)
    .replace(/\.\w+$/, '')
    .normalize('NFC')
}

function check<Shape extends z.ZodType>(file: string, shape: Shape, value: unknown): z.infer<Shape> {
  const checked = shape.safeParse(value)
  if (!checked.success) throw new Error(`${file}: ${z.prettifyError(checked.error)}`)
  return checked.data
}
