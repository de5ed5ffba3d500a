import type { Metadata } from 'next'
import { editionOf } from '#app/editionOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { missingMetadata, NotHere } from '../NotHere.tsx'

export const generateStaticParams = () => [{ rest: [placeholder] }]

type Props = RouteProps<{ rest: string[] }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(await editionOf((await params).locale))
}

/** Every address that is no other route's. */
export default async function Rest({ params }: Props) {
  return <NotHere language={await editionOf((await params).locale)} />
}
