/** The only list of cache tags: a cached query names those it depends on, a verb those it changes. */
export const tags = {
  site: 'site',
  front: 'front',
  /** Every list of all there is. */
  latest: 'latest',
  sections: 'sections',
  article: (slug: string) => named('article', slug),
  section: (path: string) => named('section', path),
  tag: (slug: string) => named('tag', slug),
  person: (slug: string) => named('person', slug),
  agency: (slug: string) => named('agency', slug),
  mostRead: 'mostRead',
  videos: 'videos',
  polls: 'polls',
  page: (slug: string) => named('page', slug),
}

export type CacheTag = string

/** Next leaves out tags of more than 256 characters; names that begin alike for so long are forgotten together. */
function named(kind: string, name: string): CacheTag {
  return `${kind}:${name.slice(0, 200)}`
}
