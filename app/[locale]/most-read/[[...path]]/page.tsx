import type { Metadata } from 'next'
import { languageOf } from '#app/languageOf.ts'
import { placeholder } from '#app/placeholder.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { missingMetadata, NotHere } from '../../NotHere.tsx'

export const generateStaticParams = () => [{ path: [placeholder] }]

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return missingMetadata(languageOf((await params).locale))
}

export default async function MostRead({ params }: RouteProps) {
  return <NotHere language={languageOf((await params).locale)} />
}
