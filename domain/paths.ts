import { defaultLanguage, type Language } from './languages.ts'

export type AccountPart = 'password' | 'email' | 'second-step' | 'sessions' | 'data'

/** Where things stand on the site, without the host. The pages of `app/` are these and no others; media are no pages. */
export const paths = {
  front: (language: Language) => inLanguage(language, '/'),
  article: (language: Language, slug: string) => inLanguage(language, `/article/${slug}`),
  section: (language: Language, path: string) => inLanguage(language, `/section/${path}`),
  tag: (language: Language, slug: string) => inLanguage(language, `/tag/${slug}`),
  video: (language: Language, slug: string) => inLanguage(language, `/video/${slug}`),
  videos: (language: Language) => inLanguage(language, '/videos'),
  poll: (language: Language, slug: string) => inLanguage(language, `/poll/${slug}`),
  polls: (language: Language) => inLanguage(language, '/polls'),
  person: (language: Language, slug: string) => inLanguage(language, `/person/${slug}`),
  agency: (language: Language, slug: string) => inLanguage(language, `/agency/${slug}`),
  /** Of everything, or of a year, of its month, of its day. */
  archive: (language: Language, ...date: number[]) => inLanguage(language, ['/archive', ...date.map(digits)].join('/')),
  /** In the last day, 7 days or 30. */
  mostRead: (language: Language, days: 1 | 7 | 30 = 7) =>
    inLanguage(language, days === 7 ? '/most-read' : `/most-read/${days}`),
  latest: (language: Language) => inLanguage(language, '/latest'),
  page: (language: Language, slug: string) => inLanguage(language, `/page/${slug}`),
  siteMap: (language: Language) => inLanguage(language, '/site-map'),
  /** Its query is `?q=…`. */
  search: (language: Language) => inLanguage(language, '/search'),
  signIn: (language: Language) => inLanguage(language, '/sign-in'),
  register: (language: Language) => inLanguage(language, '/register'),
  forgotten: (language: Language) => inLanguage(language, '/forgotten'),
  /** One's own account: what is known of oneself, or one of its other pages. */
  account: (language: Language, part?: AccountPart) =>
    inLanguage(language, part === undefined ? '/account' : `/account/${part}`),
  /** Where the links of mails lead; the query of these four is `?token=…`. */
  confirmEmail: (language: Language) => inLanguage(language, '/confirm-email'),
  resetPassword: (language: Language) => inLanguage(language, '/reset-password'),
  changeEmail: (language: Language) => inLanguage(language, '/change-email'),
  undoEmail: (language: Language) => inLanguage(language, '/undo-email'),
  media: (path: string) => `/media/${path}`,
}

/** The address of page `number` of the list that begins at `path`; the first page is the list itself. */
export function numbered(path: string, number: number): string {
  return number === 1 ? path : `${path}/p/${number}`
}

function inLanguage(language: Language, path: string): string {
  if (language === defaultLanguage) return encodeURI(path)
  return encodeURI(path === '/' ? `/${language}` : `/${language}${path}`)
}

function digits(part: number): string {
  return String(part).padStart(2, '0')
}
