import { defineConfig } from 'vitest/config'

const conditions = ['@vinhdanh/source', 'module', 'node', 'development|production']
const shared = {
  // One graphql for the schema and for its tests: by its file, whoever imports it.
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions } },
}

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
        },
      },
    ],
  },
})
