import { keepSigns } from '#domain/typography.ts'

type Props = { path: string; title: string }

/** The title of something, leading to its own page. */
export function TitleLink({ path, title }: Props) {
  return <a href={path}>{keepSigns(title)}</a>
}
