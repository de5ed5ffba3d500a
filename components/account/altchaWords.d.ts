declare module 'altcha/workers/pbkdf2'
declare module 'altcha/i18n/fr-fr'
declare module 'altcha/i18n/ar'
declare module 'altcha/i18n/en'
