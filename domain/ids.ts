import { badInput } from './errors.ts'

export const nodeTypes = [
  'Account',
  'Article',
  'Section',
  'Tag',
  'Person',
  'Agency',
  'Image',
  'Video',
  'Poll',
  'PollOption',
  'Comment',
  'Page',
  'Session',
] as const

export type NodeType = (typeof nodeTypes)[number]

/** The id a reader of the schema sees: opaque, and unique across all types. */
export function writeId(type: NodeType, id: number): string {
  return Buffer.from(`${type}:${id}`).toString('base64url')
}

/** Errors: `BAD_USER_INPUT` when this is not an id of ours. */
export function readId(value: string): { type: NodeType; id: number } {
  const [name, digits, ...rest] = Buffer.from(value.slice(0, 100), 'base64url').toString().split(':')
  const type = nodeTypes.find((known) => known === name)
  if (type === undefined || rest.length > 0 || !/^[1-9]\d{0,14}$/.test(digits ?? ''))
    throw badInput('This is not an id of ours.')
  return { type, id: Number(digits) }
}

/** Errors: `BAD_USER_INPUT` when this is not the id of such a thing. */
export function readIdOf(type: NodeType, value: string): number {
  const read = readId(value)
  if (read.type !== type) throw badInput(`This is not the id of ${/^[AI]/.test(type) ? 'an' : 'a'} ${type}.`)
  return read.id
}
