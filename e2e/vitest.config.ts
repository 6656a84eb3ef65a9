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
    globalSetup: path === undefined ? [] : ['src/system-setup.ts'],
    passWithNoTests: path === undefined,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // The steps of a walk follow each other, and two browsers at once would only wait for each other.
    fileParallelism: false,
    // A step that fails leaves nothing for the next ones to stand on.
    bail: 1,
  },
})
