import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vectorSchema } from '../src/vectors/index.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinhdanh-vectors-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command as a person does, from the folder where the file is. */
function run(...files: readonly (readonly [name: string, text: string])[]) {
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  const command = ['--prefix', root, 'run', '-s', 'vectors', '--', ...files.map(([name]) => name)]
  const ran = spawnSync('npm', command, { cwd: folder, encoding: 'utf8' })
  const lines = ran.stdout.trimEnd().split('\n')
  return { code: ran.status, lines, last: lines.at(-1) }
}

const bonus = (amount: number) => ({
  name: 'Lao động tiên tiến in 2026',
  day: '2026-07-01',
  award: 'LAO_DONG_TIEN_TIEN',
  question: 'bonus',
  input: {},
  expect: { amount },
})
const file = (...cases: readonly unknown[]) => JSON.stringify({ cases })

describe('npm run vectors', { timeout: 60_000 }, () => {
  it('counts what passed, in whatever files it is given', () => {
    const ran = run(
      ['a.json', file(bonus(760_000))],
      ['b.json', file(bonus(760_000), bonus(760_000))],
    )
    expect(ran).toMatchObject({ code: 0, last: '3 passed, 0 failed' })
  })
  it('shows each failure with expected and found, and fails', () => {
    const ran = run(['a.json', file(bonus(760_000), bonus(750_000))])
    expect(ran).toMatchObject({ code: 1, last: '1 passed, 1 failed' })
    expect(ran.lines.join('\n')).toContain('FAILED a.json: Lao động tiên tiến in 2026')
    expect(ran.lines.join('\n')).toMatch(/amount: expected 750000\n +found 760000/)
  })
  it('tells what is wrong in a file, and goes on with the next', () => {
    const wrong = file({ ...bonus(1), fact: {} })
    const ran = run(['a.json', wrong], ['b.json', '{ "cases": ['], ['c.json', file(bonus(760_000))])
    expect(ran).toMatchObject({ code: 1, last: '1 passed, 2 failed' })
    expect(ran.lines.join('\n')).toContain('cases[0].fact: unknown key')
  })
})

describe('vector.schema.json', () => {
  it('is what the reading code says', () => {
    const written = readFileSync(new URL('./vector.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(vectorSchema)))
  })
})
