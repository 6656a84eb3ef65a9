import { defineConfig } from 'vitest/config'

const conditions = ['@vinhdanh/source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.int.test.ts'],
    globalSetup: ['./src/database/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
