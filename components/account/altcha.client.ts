/** Loads ALTCHA's box, its words and its worker, all from the paper's own host. */
export async function loadAltcha(language: 'fr' | 'ar' | 'en'): Promise<void> {
  // Its words make the place where it looks for its workers; the box itself begins as soon as it is there.
  await words[language]()
  for (const algorithm of ['PBKDF2/SHA-256', 'PBKDF2/SHA-384', 'PBKDF2/SHA-512']) {
    globalThis.$altcha.algorithms.set(algorithm, () => new Worker(new URL('./proofWorker.ts', import.meta.url)))
  }
  await import('altcha/external')
}

const words = {
  fr: () => import('altcha/i18n/fr-fr'),
  ar: () => import('altcha/i18n/ar'),
  en: () => import('altcha/i18n/en'),
}
