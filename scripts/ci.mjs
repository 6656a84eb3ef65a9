// Runs checks and every test tier, prints their output, and closes with `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tierResult } from './count-tests.mjs'

const browsers = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome']
const hasBrowser = () => browsers.some((path) => path !== undefined && existsSync(path))

/** Runs a command, echoing its output; resolves to its exit code and all it printed. */
function run(command, args) {
  return new Promise((resolve) => {
    console.log(`\n$ ${command} ${args.join(' ')}`)
    const child = spawn(command, args, {
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk
        process.stdout.write(chunk)
      })
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

if (!hasBrowser() && process.env['CI'] && process.getuid?.() === 0) {
  spawnSync('apt-get', ['update'], { stdio: 'ignore' })
  spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
    { stdio: 'ignore' },
  )
}

const total = { passed: 0, failed: 0 }
/** A tier counts its own tests. */
async function tier(command, args) {
  const { code, output } = await run(command, args)
  const { passed, failed } = tierResult(code, output)
  total.passed += passed
  total.failed += failed
}
/** A command that is one test: it passes when it exits with 0. */
async function single(command, args) {
  const { code } = await run(command, args)
  total[code === 0 ? 'passed' : 'failed'] += 1
}

// To the end, so that the count tells of every suite and not only of the first that failed.
await tier('npm', ['test', '--', '--output-logs=full', '--continue'])
await single('npm', ['run', 'vectors'])
await single('npm', ['run', 'season'])
await tier('npm', ['run', 'test:browser'])
await single('npm', ['run', 'check'])

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
