import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { migrate } from '../migrations/index.ts'
import { connect, ensureDatabase } from './index.ts'
import { pointingAt } from './scratch/server.ts'

const template = inject('scratch')

test('a database that is missing is made once, with Vietnamese order', async () => {
  const url = pointingAt(template.url, `${template.run}_${randomBytes(4).toString('hex')}`)
  expect(await ensureDatabase(url)).toBe(true)
  expect(await ensureDatabase(url)).toBe(false)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    `SELECT string_agg(x, ' ' ORDER BY x) AS sorted FROM unnest(array['Đà', 'đa', 'Da', 'Ăn', 'An']) AS x`,
  )
  await client.end()
  expect(rows).toEqual([{ sorted: 'An Ăn Da đa Đà' }])
})

test('names sort right in a database whose own order knows no Vietnamese', async () => {
  const name = `${template.run}_${randomBytes(4).toString('hex')}`
  const admin = new pg.Client({ connectionString: pointingAt(template.url, 'postgres') })
  await admin.connect()
  await admin.query(
    `CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'`,
  )
  await admin.end()
  const url = pointingAt(template.url, name)
  await migrate(url)
  const { prisma, pool, close } = connect(url)
  const names = ['Đà', 'đa', 'Dân', 'Da', 'Ân', 'Ăn', 'An']
  await prisma.person.createMany({ data: names.map((each) => ({ name: each, givenName: each })) })
  const rows = await prisma.person.findMany({ orderBy: { givenName: 'asc' } })
  const { rows: folded } = await pool.query(`SELECT vi_fold('ĐẶNG THỊ HOÀ') AS folded`)
  await close()
  expect(rows.map((row) => row.name)).toEqual(['An', 'Ăn', 'Ân', 'Da', 'Dân', 'đa', 'Đà'])
  expect(folded).toEqual([{ folded: 'dang thi hoa' }])
})

test('a server that cannot be reached is said to be so', async () => {
  await expect(ensureDatabase('postgresql://nobody@127.0.0.1:1/none')).rejects.toThrow(
    /ECONNREFUSED/,
  )
})
