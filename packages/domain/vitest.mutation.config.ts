import { defineConfig } from 'vitest/config'

const conditions = ['@vinhdanh/source', 'module', 'node', 'development|production']

/** The tests that speak of conditions alone: quick enough to run for each mutant. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    /** Mutants are switched while the modules stay loaded. */
    isolate: false,
    include: [
      'src/criteria/**/*.test.ts',
      'src/eligibility/assess.test.ts',
      'src/properties/edges.test.ts',
      'src/properties/verdicts.test.ts',
      'src/properties/counts.test.ts',
    ],
  },
})
