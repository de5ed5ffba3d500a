import { graphql } from '#graphql/__generated__/documents/gql.ts'

export const archiveDocument = graphql(`
  query ArchivePage($language: Language!) {
    archive(language: $language) {
      ...ArchiveFront_archive
    }
  }
`)

export const archiveYearDocument = graphql(`
  query ArchiveYearPage($language: Language!, $year: Int!) {
    archive(language: $language) {
      year(year: $year) {
        ...ArchiveYear_year
      }
    }
    fr: archive(language: FR) {
      found: year(year: $year) {
        path
      }
    }
    ar: archive(language: AR) {
      found: year(year: $year) {
        path
      }
    }
    en: archive(language: EN) {
      found: year(year: $year) {
        path
      }
    }
  }
`)

export const archiveMonthDocument = graphql(`
  query ArchiveMonthPage($language: Language!, $year: Int!, $month: Int!, $page: Int!) {
    archive(language: $language) {
      month(year: $year, month: $month) {
        articles(first: 15, page: $page) {
          nodes {
            id
          }
          pageCount
        }
        ...ArchiveMonth_month
      }
    }
    fr: archive(language: FR) {
      found: month(year: $year, month: $month) {
        path
      }
    }
    ar: archive(language: AR) {
      found: month(year: $year, month: $month) {
        path
      }
    }
    en: archive(language: EN) {
      found: month(year: $year, month: $month) {
        path
      }
    }
  }
`)

export const archiveDayDocument = graphql(`
  query ArchiveDayPage($language: Language!, $year: Int!, $month: Int!, $day: Int!, $page: Int!) {
    archive(language: $language) {
      day(year: $year, month: $month, day: $day) {
        articles(first: 15, page: $page) {
          nodes {
            id
          }
          pageCount
        }
      }
      ...ArchiveDay_archive
    }
    fr: archive(language: FR) {
      found: day(year: $year, month: $month, day: $day) {
        path
      }
    }
    ar: archive(language: AR) {
      found: day(year: $year, month: $month, day: $day) {
        path
      }
    }
    en: archive(language: EN) {
      found: day(year: $year, month: $month, day: $day) {
        path
      }
    }
  }
`)

/** The first article of an edition. */
export const archiveBeginningDocument = graphql(`
  query ArchiveBeginning($language: Language!) {
    articles(language: $language, order: OLDEST, first: 1) {
      nodes {
        publishedAt
      }
    }
  }
`)
