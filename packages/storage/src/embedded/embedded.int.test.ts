import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { connect, inTransaction, newId } from '../database/index.ts'
import { aUnit } from '../database/scratch/index.ts'
import { journal, verifyJournal } from '../journal/index.ts'
import { migrate } from '../migrations/index.ts'
import { EmbeddedFault, startEmbedded, stopEmbedded } from './index.ts'

const folders: string[] = []
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-embedded-'))
  folders.push(folder)
  return folder
}
const postmaster = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('the embedded server', () => {
  afterEach(async () => {
    for (const folder of folders.splice(0)) {
      await stopEmbedded(folder).catch(() => undefined)
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('keeps what was written when it is stopped and started', async () => {
    const folder = newFolder()
    const first = await startEmbedded(folder)
    const client = new pg.Client({ connectionString: first.url })
    await client.connect()
    await client.query(`CREATE TABLE kept AS SELECT 'Đà Nẵng' AS name`)
    await client.end()
    await first.stop()
    const second = await startEmbedded(folder)
    const again = new pg.Client({ connectionString: second.url })
    await again.connect()
    const { rows } = await again.query('SELECT name FROM kept')
    await again.end()
    expect(rows).toEqual([{ name: 'Đà Nẵng' }])
    expect(second.owner).toBe(true)
  })

  test('is one server for three who start it at once, and only its owner stops it', async () => {
    const folder = newFolder()
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => startEmbedded(folder)))
    expect([a?.owner, b?.owner, c?.owner].filter(Boolean)).toHaveLength(1)
    expect(new Set([a?.url, b?.url, c?.url]).size).toBe(1)
    await [a, b, c].find((each) => each?.owner === false)?.stop()
    const client = new pg.Client({ connectionString: a?.url ?? '' })
    await client.connect()
    await client.end()
  })

  test('is taken over when the one who started it was killed', async () => {
    const folder = newFolder()
    await startEmbedded(folder)
    const file = join(folder, 'connection.json')
    const connection = JSON.parse(readFileSync(file, 'utf8')) as object
    const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }))
    writeFileSync(file, JSON.stringify({ ...connection, supervisor: dead }))
    expect((await startEmbedded(folder)).owner).toBe(true)
  })

  test('sorts and searches Vietnamese without help', async () => {
    const { url } = await startEmbedded(newFolder())
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(
      `SELECT string_agg(x, ' ' ORDER BY x) AS sorted, lower('ĐÀ') AS lower
       FROM unnest(array['Đà', 'đa', 'Dân', 'Da', 'Ân', 'Ăn', 'An', 'Ắt']) AS x`,
    )
    await client.end()
    expect(rows).toEqual([{ sorted: 'An Ăn Ắt Ân Da Dân đa Đà', lower: 'đà' }])
  })

  test('refuses data of another major version in both languages and does not touch it', async () => {
    const folder = newFolder()
    await (await startEmbedded(folder)).stop()
    const version = join(folder, 'postgres', 'PG_VERSION')
    const ours = readFileSync(version, 'utf8')
    writeFileSync(version, '12\n')
    const fault: unknown = await startEmbedded(folder).catch((caught: unknown) => caught)
    expect(fault).toBeInstanceOf(EmbeddedFault)
    expect(fault).toMatchObject({
      reason: 'OtherMajorVersion',
      vi: expect.stringContaining('PostgreSQL 12 tạo ra'),
      en: expect.stringContaining('made by PostgreSQL 12'),
    })
    writeFileSync(version, ours)
    expect((await startEmbedded(folder)).owner).toBe(true)
  })

  test('says in both languages that its folder is not writable', async () => {
    const folder = join(newFolder(), 'file')
    writeFileSync(folder, 'not a folder')
    await expect(startEmbedded(folder)).rejects.toMatchObject({
      reason: 'FolderNotWritable',
      vi: expect.stringContaining('Không ghi được vào thư mục dữ liệu'),
      en: expect.stringContaining('is not writable'),
    })
  })

  test('runs for an ordinary user, who may be refused too', async () => {
    const parent = newFolder()
    const script = join(parent, 'start.mts')
    const entry = fileURLToPath(new URL('./index.ts', import.meta.url))
    writeFileSync(
      script,
      `import { startEmbedded } from '${entry}'
       const server = await startEmbedded(process.argv[2]).catch((fault) => ({ reason: fault.reason, stop: async () => {} }))
       console.log(JSON.stringify({ owner: server.owner, reason: server.reason }))
       await server.stop()`,
    )
    const run = async (folder: string): Promise<unknown> => {
      const tsx = fileURLToPath(import.meta.resolve('tsx/cli'))
      const words = [tsx, '-C', '@vinhdanh/source', script, folder]
      const home = { ...process.env, HOME: parent, TMPDIR: tmpdir() }
      const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
      const nobody = { ...other, cwd: parent, env: home }
      const { stdout } = await promisify(execFile)(process.execPath, words, nobody)
      return JSON.parse(stdout)
    }
    chmodSync(parent, 0o555)
    expect(await run(join(parent, 'closed'))).toEqual({ reason: 'FolderNotWritable' })
    chmodSync(parent, 0o777)
    expect(await run(join(parent, 'open'))).toEqual({ owner: true })
  })

  test('loses no acknowledged write and keeps no half command when it is killed in mid-write', async () => {
    const folder = newFolder()
    const first = await startEmbedded(folder)
    await migrate(first.url)
    let url = first.url
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round++) {
      const db = connect(url, { max: 8 })
      let running = true
      const writer = async () => {
        while (running) {
          const id = newId()
          try {
            // A command of two writes and a journal line: all of it, or nothing.
            await inTransaction(db, async (tx) => {
              const unit = await aUnit({ prisma: tx as never }, { id })
              await aUnit({ prisma: tx as never }, { parent: unit, name: 'Tổ trực thuộc' })
              const event = { kind: 'UnitMade', by: 'ai', at: '2026-03-02T05:00:00.000Z' }
              journal(tx, 'window', id, [event], { operation: 'test' })
            })
            acknowledged.push(id)
          } catch {
            if (!running) return
          }
        }
      }
      const writers = Array.from({ length: 8 }, writer)
      while (acknowledged.length < 15 * (round + 1)) await wait(5)
      process.kill(postmaster(folder), 'SIGKILL')
      running = false
      await Promise.all(writers)
      await db.close().catch(() => undefined)
      url = (await startEmbedded(folder)).url
    }
    const db = connect(url)
    const { rows } = await db.pool.query<{ id: string; children: number; lines: number }>(
      `SELECT u."id", (SELECT count(*)::int FROM "Unit" c WHERE c."parentId" = u."id") AS children,
         (SELECT count(*)::int FROM "JournalEntry" j WHERE j."subjectId" = u."id") AS lines
       FROM "Unit" u WHERE u."parentId" IS NULL`,
    )
    const whole = new Set(rows.map(({ id }) => id))
    expect(acknowledged.filter((id) => !whole.has(id))).toEqual([])
    expect(rows.filter(({ children, lines }) => children !== 1 || lines !== 1)).toEqual([])
    expect(await verifyJournal(db.prisma)).toBeNull()
    await db.close()
  })
})
