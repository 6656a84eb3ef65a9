// Every boundary and style rule, in one command. Prints each step with its time; stops at the end, not at the first fault.
import { spawnSync } from 'node:child_process'

const steps = [
  ['types', 'npx', ['turbo', 'run', 'check:types', '--output-logs=errors-only', '--concurrency=2']],
  ['style', 'npx', ['biome', 'ci', '--colors=off', '--diagnostic-level=error', '.']],
  ['package boundaries', 'npx', ['turbo', 'boundaries']],
  [
    'directions',
    'npx',
    ['depcruise', '--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'examples'],
  ],
  ['unused', 'npx', ['knip', '--no-progress']],
  ['package files', 'npx', ['sherif']],
  ['domain package', 'npm', ['run', 'lint:package', '-w', '@vinhdanh/domain']],
  ['words', 'node', ['scripts/check-words.mjs']],
  ['size', 'node', ['scripts/check-size.mjs']],
  ['generated', 'npm', ['run', 'gen:check']],
]
const only = process.argv.slice(2)
let failed = 0
for (const [name, command, args] of steps) {
  if (only.length > 0 && !only.includes(name)) continue
  const start = performance.now()
  const run = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (run.status !== 0) {
    failed += 1
    console.log(`${run.stdout}\n${run.stderr}`.trim().replace(/^/gm, '       '))
  }
}
process.exit(failed === 0 ? 0 : 1)
