import { defaultLanguage, directionOf, isLanguage, type Language } from '#domain/languages.ts'
import { paths } from '#domain/paths.ts'

type Words = { title: string; text: string; retry: string; front: string }

/** Few enough for every page to carry: what it says when it breaks in the browser. */
export const failureWords: Record<Language, Words> = {
  fr: {
    title: 'Cette page ne s’ouvre pas',
    text: 'Une erreur est survenue de notre côté. Réessayez dans un instant\u00a0; le reste du journal reste ouvert.',
    retry: 'Réessayer',
    front: 'Revenir à la une',
  },
  ar: {
    title: 'تعذّر فتح هذه الصفحة',
    text: 'حدث خلل من جهتنا. أعيدوا المحاولة بعد لحظات؛ بقية الجريدة متاحة.',
    retry: 'إعادة المحاولة',
    front: 'العودة إلى الصفحة الأولى',
  },
  en: {
    title: 'This page does not open',
    text: 'Something went wrong on our side. Try again in a moment; the rest of the paper is open.',
    retry: 'Try again',
    front: 'Back to the front page',
  },
}

/** How the page at an address says that it broke, and where it leads on. */
export function failureAt(path: string) {
  const language = languageOfPath(path)
  return { language, direction: directionOf(language), front: paths.front(language), words: failureWords[language] }
}

/** The language of an address: its first part, or the one that carries none. */
function languageOfPath(path: string): Language {
  const [, first = ''] = path.split('/')
  return isLanguage(first) ? first : defaultLanguage
}
