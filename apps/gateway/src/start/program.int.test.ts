import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopEmbedded } from '@vinhdanh/storage/embedded'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAlive, type Program, ready, run, smallMain } from '../testing/program.ts'
import { freePort } from './free-port.ts'

const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-program-'))
const data = join(folder, 'data')
const running: Program[] = []

const start = (environment: Record<string, string>) => {
  const program = run(smallMain, { DATA_DIR: data, HOST: '127.0.0.1', ...environment })
  running.push(program)
  return program
}
/** PostgreSQL takes this file away when it has stopped in order. */
const pidFile = join(data, 'postgres/postmaster.pid')
const postmaster = () => Number(readFileSync(pidFile, 'utf8').split('\n', 1))
const ask = async (url: string, query: string) => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return answer.json()
}

let taken: Server
let takenPort = 0
beforeAll(async () => {
  taken = createServer()
  takenPort = await new Promise<number>((resolve) =>
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    }),
  )
})
afterAll(async () => {
  taken.close()
  for (const { child } of running) child.kill('SIGKILL')
  await stopEmbedded(data)
  rmSync(folder, { recursive: true, force: true })
})

describe('A start that cannot succeed', () => {
  const failing = async (environment: Record<string, string>) => {
    const program = start(environment)
    const code = await program.ended
    return { code, said: program.said() }
  }

  test('says that the port is taken, names another, and leaves no database behind', async () => {
    const { code, said } = await failing({ PORT: String(takenPort) })
    expect(code).toBe(1)
    expect(said).toContain(`Cổng ${takenPort} đang có chương trình khác dùng`)
    expect(said).toContain(`Port ${takenPort} is taken by another program`)
    expect(said).not.toMatch(/\n\s+at /)
    expect(existsSync(pidFile)).toBe(false)
  })

  test('says that the data folder is not writable', async () => {
    // A file where the folder should be cannot be written by anybody, root included.
    const { code, said } = await failing({ DATA_DIR: join(import.meta.filename, 'data') })
    expect(code).toBe(1)
    expect(said).toMatch(/Không (ghi được vào thư mục dữ liệu|đọc hay ghi được)/)
    expect(said).not.toMatch(/\n\s+at /)
  })

  test('says that DATABASE_URL does not answer, without its password', async () => {
    const { code, said } = await failing({
      DATABASE_URL: `postgresql://app:mat-khau-that@127.0.0.1:${await freePort()}/vinhdanh`,
    })
    expect(code).toBe(1)
    expect(said).toContain('Máy chủ PostgreSQL ở DATABASE_URL (app@127.0.0.1')
    expect(said).toContain('ECONNREFUSED')
    expect(said).not.toContain('mat-khau-that')
    expect(said).not.toMatch(/\n\s+at /)
  })

  test('names a setting that is wrong', async () => {
    const { code, said } = await failing({ PORT: 'bốn nghìn' })
    expect(code).toBe(1)
    expect(said).toContain('Biến môi trường PORT="bốn nghìn"')
  })
})

describe('A running system', () => {
  test('stopped by SIGTERM finishes, stops its database, ends with code 0, and starts again', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const port = await freePort()
      const url = `http://127.0.0.1:${port}`
      const program = start({ PORT: String(port) })
      await ready(program, url)
      expect(postmaster()).toBeGreaterThan(1)
      expect(program.said()).toContain(`Vinh Danh đang chạy`)
      expect(await ask(url, '{ today }')).toHaveProperty('data.today')
      program.child.kill(signal)
      expect(await program.ended).toBe(0)
      expect(existsSync(pidFile)).toBe(false)
    }
  })

  test('killed outright leaves its database to the next start, which takes it over and stops it', async () => {
    const first = await freePort()
    const killed = start({ PORT: String(first) })
    await ready(killed, `http://127.0.0.1:${first}`)
    const database = postmaster()
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(isAlive(database)).toBe(true)
    const second = await freePort()
    const next = start({ PORT: String(second) })
    await ready(next, `http://127.0.0.1:${second}`)
    expect(postmaster()).toBe(database)
    next.child.kill('SIGTERM')
    expect(await next.ended).toBe(0)
    expect(existsSync(pidFile)).toBe(false)
  })

  test('brings its database back by itself within seconds after the database was killed', async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const program = start({ PORT: String(port) })
    await ready(program, url)
    const before = postmaster()
    process.kill(before, 'SIGKILL')
    const since = Date.now()
    await new Promise((resolve) => setTimeout(resolve, 700))
    await ready(program, url)
    // Three seconds on an idle machine; tests share theirs.
    expect(Date.now() - since).toBeLessThan(15_000)
    expect(postmaster()).not.toBe(before)
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })
})
