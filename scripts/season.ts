// `npm run season`: one award season through the API alone, on a server and a database of its own.
// `npm run season -- --expected FILE` compares with other figures.
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const at = process.argv.indexOf('--expected')
const expected = at < 0 ? undefined : process.argv[at + 1]

console.log(
  '\n  Vinh Danh · một mùa khen thưởng qua giao diện lập trình · one season through the API\n',
)
execFileSync(
  process.execPath,
  [
    'node_modules/turbo/bin/turbo',
    'run',
    'generate',
    '--filter=@vinhdanh/storage',
    '--output-logs=errors-only',
  ],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  },
)
// What is generated must be there before the modules that import it are read.
const { runSeason } = await import('../apps/gateway/src/season/run.ts')
process.exitCode = (await runSeason(expected === undefined ? undefined : resolve(expected))) ? 0 : 1
