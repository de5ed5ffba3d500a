import nextJest from 'next/jest.js'

const onPostgres = {
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/support/stripTypes.cjs' },
  globalSetup: '<rootDir>/__tests__/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/__tests__/support/globalTeardown.mjs',
  modulePathIgnorePatterns: ['<rootDir>/.next'],
}

const components = {
  displayName: 'components',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/__tests__/components/**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/jestDom.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.next'],
}

const asNextDoes = await nextJest()(components)()

// Next's transformer writes import attributes in a way that Node has given up; what Node runs itself needs none of it.
const { transform } = onPostgres
const inTheBrowser = {
  ...asNextDoes,
  transform: { 'messages/translator\\.ts$': transform['\\.ts$'], ...asNextDoes.transform },
}

export default {
  projects: [onPostgres, inTheBrowser],
  maxWorkers: 2,
  testTimeout: 20_000,
}
