import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const programs = new URL('../../apps/gateway/dist/', import.meta.url)

/** Hệ thống chạy thật: the built gateway with its own scratch database and the demo data. */
export interface System {
  readonly url: string
  stop(): Promise<void>
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

async function ready(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let left = 600; left > 0; left--) {
    if (child.exitCode !== null) throw new Error(`the system stopped at its start:\n${said()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the system was not ready in two minutes:\n${said()}`)
}

/**
 * Starts what `npm start` starts, on a free port and an empty folder; or the rehearsal, on its day. `DATABASE_URL` is
 * not used.
 */
export async function startSystem(
  program: 'main' | 'rehearsal' = 'main',
  today = '2026-11-21',
): Promise<System> {
  const main = fileURLToPath(new URL(`${program}.js`, programs))
  const data = mkdtempSync(join(tmpdir(), 'vinhdanh-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _unused, ...env } = process.env
  const child = spawn(process.execPath, [main], {
    env: {
      ...env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: data,
      VINHDANH_TODAY: today,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output = `${output}${chunk}`.slice(-20_000)
    })
  await ready(url, child, () => output)
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended(child)
      rmSync(data, { recursive: true, force: true })
    },
  }
}
