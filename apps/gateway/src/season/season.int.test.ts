import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-season-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const play = (...words: readonly string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const { DATABASE_URL: _own, ...env } = process.env
    execFile(
      process.execPath,
      [
        '--import',
        'tsx',
        '--conditions',
        '@vinhdanh/source',
        at('../../../../scripts/season.ts'),
        ...words,
      ],
      { cwd: at('../../../..'), env, maxBuffer: 8_000_000 },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}` }),
    )
  })

test('one changed figure makes the season end with code 1 and is the only one named', async () => {
  const expected = JSON.parse(readFileSync(at('./expected.json'), 'utf8'))
  const changed = join(folder, 'changed.json')
  writeFileSync(changed, JSON.stringify({ ...expected, 'conference.head-2022': 'Huyện Tây Sơn' }))
  const { code, said } = await play('--expected', changed)
  expect(said.match(/✗ .+/g)).toEqual(['✗ conference.head-2022'])
  expect(said).toContain('cần  "Huyện Tây Sơn"')
  expect(said).toContain('thấy "Huyện An Lão"')
  expect(code).toBe(1)
}, 180_000)
