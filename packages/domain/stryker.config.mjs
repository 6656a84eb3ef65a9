// Mutation testing of the evaluator and of every kind of condition: `npm run mutate -w @vinhdanh/domain`.
// One file: `npm run mutate -w @vinhdanh/domain -- --mutate src/criteria/kinds/tenure.ts`.
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/criteria/{compile,gather,tell,because,windows,years}.ts',
    'src/criteria/kinds/*.ts',
    '!src/criteria/kinds/index.ts',
    '!src/criteria/kinds/*.test.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'reports'],
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
}
