// Direction between packages and between the words of the domain. See docs/ARCHITECTURE.md.
const words = [
  'kernel',
  'citations',
  'awards',
  'subjects',
  'criteria',
  'law',
  'eligibility',
  'access',
  'working-calendar',
  'local-law',
  'movements',
  'clusters',
  'limitations',
  'covenants',
  'rubrics',
  'scoring',
  'proposals',
  'councils',
  'conferences',
  'decisions',
  'register',
  'statistics',
  'season',
  'worklist',
]
const inDomain = (word) => `^packages/domain/src/${word}/`
const sources = '\\.(ts|tsx|mts|mjs)$'
// Tests, measurements and the samples of the properties may use what the product may not.
const tests = '\\.(test|int\\.test|e2e\\.test|bench)\\.tsx?$|^packages/domain/src/properties/'

/** A word may import only words to its left. */
const leftOnly = words.map((word, index) => ({
  name: `domain-${word}-imports-only-words-to-its-left`,
  severity: 'error',
  from: { path: inDomain(word), pathNot: tests },
  to: {
    path: '^packages/domain/src/',
    pathNot: [word, ...words.slice(0, index)].map(inDomain),
  },
}))

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^node_modules' } },
    },
    ...leftOnly,
    {
      name: 'domain-words-are-entered-by-their-index',
      severity: 'error',
      from: { path: '^packages/domain/src/([^/]+)/', pathNot: tests },
      to: {
        path: '^packages/domain/src/([^/]+)/',
        pathNot: ['^packages/domain/src/$1/', '/index\\.ts$'],
      },
    },
    {
      name: 'domain-is-pure',
      comment:
        'No input, output, clock, chance or foreign package in the domain; time, identity and law come in as arguments.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: tests },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'nothing-in-the-engine-reads-regimes',
      comment: 'Law is data: engine code receives a LawBook.',
      severity: 'error',
      from: {
        path: '^packages/domain/src/',
        pathNot: ['^packages/domain/src/(regimes|regulations|vectors|properties|bench)/', tests],
      },
      to: { path: inDomain('regimes') },
    },
    {
      name: 'wording-knows-only-domain',
      severity: 'error',
      from: { path: '^packages/wording/src/', pathNot: tests },
      to: { path: '^(packages/(storage|graph|ui|datasets|testkit)|apps)/' },
    },
    {
      name: 'storage-knows-only-domain',
      severity: 'error',
      from: { path: '^packages/storage/src/', pathNot: tests },
      to: { path: '^(packages/(wording|graph|ui|datasets)|apps)/' },
    },
    {
      name: 'only-storage-touches-the-database',
      severity: 'error',
      from: {
        path: '^(apps|packages|examples)/',
        pathNot: ['^packages/(storage|testkit)/', tests],
      },
      to: {
        path: 'node_modules/(@prisma/(client|adapter)|pg/|prisma/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'apps-never-import-domain-or-storage',
      comment: 'Apps get verdicts as data from the graph.',
      severity: 'error',
      from: { path: '^(apps/(admin|reports)|packages/ui)/' },
      to: { path: '^packages/(domain|storage|datasets|testkit)/|^apps/gateway/' },
    },
    {
      name: 'packages-never-import-apps',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'nothing-imports-the-comparison-with-other-engines',
      severity: 'error',
      from: { pathNot: '^packages/bench/' },
      to: { path: '^packages/bench/' },
    },
    {
      name: 'other-engines-are-only-compared-with',
      severity: 'error',
      from: { pathNot: '^packages/bench/' },
      to: { path: 'node_modules/(json-rules-engine|@gorules)/' },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: sources, pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { path: sources },
      to: {
        couldNotResolve: true,
        pathNot: [
          '^virtual:',
          '\\?(raw|url)$',
          '/generated/',
          'graphql-env',
          'persisted-documents',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is outside is seen, so that it can be refused, and not followed.
    exclude: { path: '^(packages|apps|examples)/[^/]+/(dist|src/generated)/|[.]gen[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@vinhdanh/source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'],
    },
  },
}
