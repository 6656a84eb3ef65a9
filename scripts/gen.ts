// Writes everything that is generated and committed. Each writer stands beside what it writes.
import { execFileSync } from 'node:child_process'

const run = (...args: string[]) =>
  execFileSync('npx', ['tsx', '-C', '@vinhdanh/source', ...args], { stdio: 'inherit' })

run('scripts/gen-regimes.ts')
run('scripts/law-print.ts')
run('scripts/rubrics-print.ts')
run('packages/domain/vectors/schema.ts')
run('packages/domain/vectors/regulation-schema.ts')
run('packages/graph/tools/print-schema.ts')
run('packages/datasets/src/synthetic/write-expected.ts')
