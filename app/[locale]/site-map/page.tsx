import type { Metadata } from 'next'
import { languageOf } from '#app/languageOf.ts'
import type { RouteProps } from '#app/routeProps.ts'
import { missingMetadata, NotHere } from '../NotHere.tsx'

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return missingMetadata(languageOf((await params).locale))
}

export default async function SiteMap({ params }: RouteProps) {
  return <NotHere language={languageOf((await params).locale)} />
}
