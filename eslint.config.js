import eslint from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

const layers = ['app', 'components', 'graphql', 'domain', 'db', 'server', 'bin']

/** What each folder may import of the others; docs/architecture.md says why. */
const allowed = {
  app: ['components', 'graphql'],
  components: [],
  graphql: ['domain'],
  domain: ['db'],
  db: [],
  server: [],
  bin: ['db', 'domain', 'server'],
}

const databaseLibraries = ['drizzle-orm', 'drizzle-orm/*', 'pg']
const webLibraries = ['react', 'react-dom', 'react-dom/*', 'next', 'next/*', 'next-intl', 'next-intl/*', 'node:http']
const graphqlLibraries = ['graphql', '@apollo/*', 'dataloader', '@graphql-tools/*']

const forbiddenLibraries = {
  app: [...databaseLibraries, 'node:http'],
  components: [...databaseLibraries, 'node:http'],
  graphql: databaseLibraries,
  domain: [...webLibraries, ...graphqlLibraries],
  db: [...webLibraries, ...graphqlLibraries],
  server: ['drizzle-orm', 'drizzle-orm/*', ...graphqlLibraries],
  bin: ['react', 'react-dom', ...graphqlLibraries],
}

/** The few doors between layers that are meant to be: layer, other layer, what lies behind the door. */
const doors = {
  // Addresses, languages and the rules of typesetting are plain values, the same for whoever writes a link or a line.
  app: { domain: '(paths|languages|cacheTags)\\.ts' },
  components: { graphql: '__generated__/', domain: '(paths|languages|typography)\\.ts' },
  server: { domain: '(cacheTags|mails/message)\\.ts' },
  bin: { components: 'theme/characters\\.ts' },
}

function layerRule(layer) {
  const others = layers.filter((other) => other !== layer && !allowed[layer].includes(other))
  return {
    files: [`${layer}/**/*.{ts,tsx,js,mjs}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...others.map((other) => ({
              regex: `^#${other}/${doors[layer]?.[other] ? `(?!${doors[layer][other]})` : ''}`,
              message: `${layer}/ does not import ${other}/: see the layers in docs/architecture.md.`,
            })),
            {
              group: forbiddenLibraries[layer],
              message: `${layer}/ does not use this library: see the layers in docs/architecture.md.`,
            },
            {
              regex: `^(\\.\\.?/)+(${layers.filter((other) => other !== layer).join('|')})/`,
              message: 'Across folders, import by #folder/, not by a relative path.',
            },
          ],
        },
      ],
    },
  }
}

export default typescript.config(
  { ignores: ['.next*/', '.data/', '**/__generated__/', 'coverage/', 'test-results/', 'next-env.d.ts'] },
  eslint.configs.recommended,
  typescript.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 200],
      eqeqeq: ['error', 'smart'],
      'no-else-return': 'error',
      'no-nested-ternary': 'error',
      'no-undef': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name; only the files of Next and of tools have a default.',
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
  },
  ...layers.map(layerRule),
  {
    // Opens the connection that everything below is given.
    files: ['graphql/requestContext.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['components/**/*.client.tsx', 'app/**/*.client.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(#(graphql|domain|db|server|bin)/|graphql$)',
              message:
                'Browser code takes plain props: what it imports from here would end up in every visitor’s download.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      '*.config.{js,ts}',
      '**/*.d.ts',
      'app/**/{page,layout}.bench.tsx',
      'codegen.ts',
      'server/nextPages.ts',
      'app/**/{page,layout,template,loading,error,global-error,not-found,default,sitemap,robots,manifest}.{ts,tsx}',
      'app/**/{icon,apple-icon,opengraph-image,twitter-image}.{ts,tsx}',
      '__tests__/support/global*.mjs',
      '__tests__/support/tinySite/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Read by old versions of Node.
    files: ['bin/kiosque.mjs'],
    rules: { 'no-var': 'off' },
  },
)
