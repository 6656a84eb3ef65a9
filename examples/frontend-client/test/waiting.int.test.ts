import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitingForAppraisal } from '../src/waiting.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-client-'))

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })

let url: string
let stop: () => Promise<void>

beforeAll(async () => {
  const port = await freePort()
  url = `http://localhost:${port}`
  // A system of its own, with the embedded database, as a developer starts it.
  const { DATABASE_URL: _own, ...env } = process.env
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions', '@vinhdanh/source', 'apps/gateway/src/main.ts'],
    {
      cwd: root,
      env: {
        ...env,
        NODE_ENV: 'development',
        PORT: String(port),
        DATA_DIR: folder,
        LOG_LEVEL: 'error',
        VINHDANH_TODAY: '2026-11-21',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text: Buffer) => {
      said += text
    })
  stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  for (let tries = 0; tries < 400; tries++) {
    if (server.exitCode !== null) throw new Error(said)
    const ready = await fetch(`${url}/readyz`).catch(() => null)
    if (ready?.ok === true) return
    await wait(250)
  }
  throw new Error(`not ready: ${said}`)
})
afterAll(async () => {
  await stop?.()
  rmSync(folder, { recursive: true, force: true })
})

it('lists the dossiers waiting for appraisal, for the appraiser who signs in', async () => {
  const waiting = await waitingForAppraisal(
    `${url}/graphql`,
    'thamdinh@vinhdanh.example',
    'VinhDanh-2026',
  )
  expect(waiting.length).toBeGreaterThan(0)
  for (const { number, award, subject, verdict } of waiting) {
    expect(number).toMatch(/2026/)
    expect(award.name).toMatch(/\S/)
    expect(subject.name).toMatch(/\S/)
    expect(['MET', 'UNMET', 'UNKNOWN']).toContain(verdict.truth)
  }
  const days = waiting.map(({ dueOn }) => dueOn ?? '9999')
  expect(days).toEqual([...days].sort())
})

it('is told so when the password is wrong', async () => {
  await expect(
    waitingForAppraisal(`${url}/graphql`, 'thamdinh@vinhdanh.example', 'wrong'),
  ).rejects.toThrow()
})
