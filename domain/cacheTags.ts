/** The only list of cache tags: a cached query names those it depends on, a verb those it changes. */
export const tags = {
  site: 'site',
  front: 'front',
  /** Every list of all there is. */
  latest: 'latest',
  sections: 'sections',
  article: (slug: string) => `article:${slug}`,
  section: (path: string) => `section:${path}`,
  tag: (slug: string) => `tag:${slug}`,
  person: (slug: string) => `person:${slug}`,
  agency: (slug: string) => `agency:${slug}`,
  mostRead: 'mostRead',
  videos: 'videos',
  polls: 'polls',
  page: (slug: string) => `page:${slug}`,
}

export type CacheTag = string
