import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { browserPath, howToGetABrowser } from './src/browser-path.ts'

const path = browserPath(existsSync)
// In continuous integration a missing browser is a failure; on a desk it is a hint.
if (path === undefined && process.env['CI']) throw new Error(howToGetABrowser)
if (path === undefined) console.warn(howToGetABrowser)

export default defineConfig({
  test: {
    include: path === undefined ? [] : ['src/**/*.e2e.test.ts'],
    passWithNoTests: path === undefined,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
