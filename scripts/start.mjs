// `npm start`: builds what changed, then runs the system in the foreground until Ctrl+C.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const turbo = resolve(root, 'node_modules/turbo/bin/turbo')
const main = resolve(root, 'apps/gateway/dist/main.js')

const fail = (vi, en) => {
  console.error(`\n  ${vi}\n  ${en}\n`)
  process.exit(1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  fail(
    `Cần Node 20.19 trở lên; đang dùng ${process.versions.node}.`,
    `Node 20.19 or later is needed; this is ${process.versions.node}.`,
  )
if (!existsSync(turbo))
  fail('Chưa cài thư viện. Hãy chạy: npm ci', 'Packages are missing. Run: npm ci')

/** Runs to its end; the signals that reach us are passed on, and we wait for the child to finish its work. */
function run(script, words, childEnv, stdio = 'inherit') {
  const child = spawn(process.execPath, [script, ...words], { cwd: root, stdio, env: childEnv })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += chunk
    })
  const pass = (signal) => child.kill(signal)
  process.on('SIGINT', pass)
  process.on('SIGTERM', pass)
  return new Promise((done) =>
    child.once('close', (code, signal) => {
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
      done({ code: code ?? (signal === null ? 1 : 130), said })
    }),
  )
}

const { env } = process
if (env.VINHDANH_BUILD !== 'off') {
  const since = Date.now()
  console.log('\n  Vinh Danh · chuẩn bị chương trình (lần đầu khoảng một phút) · building')
  const { code, said } = await run(
    turbo,
    ['run', 'build', '--filter=@vinhdanh/gateway', '--output-logs=errors-only'],
    { ...env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    ['ignore', 'pipe', 'pipe'],
  )
  if (code === 130) process.exit(code)
  if (code !== 0) {
    console.error(said)
    fail('Không dựng được chương trình; lỗi ở trên.', 'The build failed; see the error above.')
  }
  console.log(`  … xong sau ${Math.round((Date.now() - since) / 1000)} giây`)
} else if (!existsSync(main)) fail('Chưa dựng: npm run build', 'Not built: npm run build')

const { code } = await run(main, [], {
  ...env,
  NODE_ENV: env.NODE_ENV || 'production',
  DATA_DIR: env.DATA_DIR || resolve(root, 'data'),
  // The window is for people; the log of each request is one setting away.
  LOG_LEVEL: env.LOG_LEVEL || 'warn',
})
process.exit(code)
