// After `npm run gen`: everything generated and committed must be what git has.
import { execFileSync } from 'node:child_process'

const generated = [
  'docs/law',
  'docs/rubrics.md',
  'packages/graph/schema.graphql',
  'packages/domain/src/regimes/instruments.gen.ts',
  'packages/domain/vectors/vector.schema.json',
  'packages/datasets/src/synthetic/tiny',
]
const changed = execFileSync('git', ['status', '--porcelain', '--', ...generated], {
  encoding: 'utf8',
})
if (changed !== '') {
  console.error(`generated files differ from what is committed; commit them:\n${changed}`)
  process.exit(1)
}
console.log(`drift: ${generated.length} generated files and folders agree with their sources`)
