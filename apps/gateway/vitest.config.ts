import { defineConfig } from 'vitest/config'

const conditions = ['@vinhdanh/source', 'module', 'node', 'development|production']
// Two copies of graphql in one process refuse each other's schemas: everybody gets the one of ECMAScript's name.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]
const shared = { resolve: { conditions, alias }, ssr: { resolve: { conditions } } }

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/**/*.int.test.ts'] },
      },
      {
        ...shared,
        test: {
          name: 'int',
          include: ['src/**/*.int.test.ts'],
          globalSetup: ['@vinhdanh/testkit/database/setup'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
