/** How much a database for the bench holds, and where in it the pages are that are compared. */
export type Size = {
  articles: number
  comments: number
  /** Comments of the most discussed article; a page shows 250 of them at most, fifty threads of five. */
  discussed: number
  /** The page of the largest section that is asked for. */
  page: number
}

export const small: Size = { articles: 1_000, comments: 10_000, discussed: 300, page: 50 }
export const large: Size = { articles: 100_000, comments: 1_000_000, discussed: 10_000, page: 5_000 }

/** Comments of a thread, the one it begins with included. */
export const threadLength = 5

/** The same in either database: a section with four fifths of all, a tag with one fifth, a day with so many. */
export const landmarks = {
  section: 'maghreb',
  tag: 'sujet-1',
  date: [2024, 3, 14] as const,
  articlesOfDay: 27,
  discussed: 'article-le-plus-commente',
  /** In seven articles of ten. */
  commonWord: 'gouvernement',
  /** In five articles. */
  rareWord: 'ornithorynque',
  articlesOfRareWord: 5,
}
