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

export default {
  projects: [onPostgres, await nextJest()(components)()],
  maxWorkers: 2,
  testTimeout: 20_000,
}
