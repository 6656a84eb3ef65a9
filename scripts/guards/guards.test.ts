import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)
let tree = ''

/** A copy of what the guards look at, so that a planted fault never touches the real tree. */
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'vinhdanh-guards-'))
  const keep = (path: string) => !/\/(node_modules|dist|\.turbo|generated)(\/|$)/.test(path)
  for (const path of [
    'package.json',
    'biome.json',
    'tsconfig.base.json',
    '.dependency-cruiser.cjs',
    'packages/domain',
    'packages/storage/package.json',
    'packages/storage/src',
    'apps/admin/package.json',
    'apps/admin/tsconfig.json',
    'apps/admin/src',
  ])
    cpSync(join(root, path), join(tree, path), { recursive: true, filter: keep })
  mkdirSync(join(tree, 'node_modules/@vinhdanh'), { recursive: true })
  for (const name of ['domain', 'storage'])
    symlinkSync(join(tree, 'packages', name), join(tree, 'node_modules/@vinhdanh', name))
  for (const name of ['graphql', 'pg'])
    symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name))
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

/** Writes one file, runs one guard in the copy, and takes the file away again. */
function guarded(path: string, text: string, command: string, args: readonly string[]) {
  writeFileSync(join(tree, path), text)
  try {
    const run = spawnSync(bin(command), args, { cwd: tree, encoding: 'utf8' })
    return { code: run.status, output: `${run.stdout}${run.stderr}` }
  } finally {
    rmSync(join(tree, path))
  }
}

const types = ['-p', 'packages/domain', '--noEmit'] as const
const style = ['lint', '--vcs-enabled=false', 'packages/domain/src/kernel'] as const
const directions = ['--config', '.dependency-cruiser.cjs', 'packages/domain', 'apps/admin'] as const
const planted = 'packages/domain/src/kernel/planted.ts'

describe('the domain stays pure', { timeout: 120_000 }, () => {
  it('accepts a harmless file, so the guards below fail for their reason', () => {
    const harmless = 'export const answer = 42\n'
    expect(guarded(planted, harmless, 'tsc', types)).toEqual({ code: 0, output: '' })
    expect(guarded(planted, harmless, 'biome', style).code).toBe(0)
    const run = guarded(planted, harmless, 'depcruise', directions)
    expect(run.output).not.toContain('planted.ts')
  })
  it('refuses the file system', () => {
    const text = "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n"
    expect(guarded(planted, text, 'tsc', types).output).toContain('planted.ts')
    expect(guarded(planted, text, 'depcruise', directions).output).toContain('domain-is-pure')
  })
  it('refuses fetch', () => {
    const run = guarded(planted, "export const read = () => fetch('/')\n", 'tsc', types)
    expect(run.code).not.toBe(0)
    expect(run.output).toContain("'fetch'")
  })
  it('refuses the clock', () => {
    const run = guarded(planted, 'export const now = () => new Date()\n', 'biome', style)
    expect(run.code).not.toBe(0)
    expect(run.output).toContain('noRestrictedGlobals')
  })
  it('refuses another package', () => {
    const text =
      "import type { GraphQLSchema } from 'graphql'\nexport type Schema = GraphQLSchema\n"
    const run = guarded(planted, text, 'depcruise', directions)
    expect(run.code).not.toBe(0)
    expect(run.output).toContain('domain-is-pure')
  })
  it('refuses a word to the right', () => {
    const text = "export type { Verdict } from '../eligibility/index.ts'\n"
    const run = guarded(planted, text, 'depcruise', directions)
    expect(run.output).toContain('domain-kernel-imports-only-words-to-its-left')
  })
  it('refuses a cycle', () => {
    const other = join(tree, 'packages/domain/src/kernel/planted-too.ts')
    writeFileSync(other, "export type { One } from './planted.ts'\nexport type Two = 2\n")
    const text = "export type { Two } from './planted-too.ts'\nexport type One = 1\n"
    const run = guarded(planted, text, 'depcruise', directions)
    rmSync(other)
    expect(run.code).not.toBe(0)
    expect(run.output).toContain('no-cycles')
  })
})

describe('an app knows only the graph', { timeout: 120_000 }, () => {
  for (const [name, specifier] of [
    ['domain', '@vinhdanh/domain/kernel'],
    ['storage', '@vinhdanh/storage/proposals'],
  ] as const)
    it(`refuses ${name}`, () => {
      const run = guarded(
        'apps/admin/src/planted.ts',
        `export * from '${specifier}'\n`,
        'depcruise',
        directions,
      )
      expect(run.code).not.toBe(0)
      expect(run.output).toContain('apps-never-import-domain-or-storage')
    })
  it('refuses the database', () => {
    const text = "export { Pool } from 'pg'\n"
    const run = guarded('apps/admin/src/planted.ts', text, 'depcruise', directions)
    expect(run.code).not.toBe(0)
    expect(run.output).toContain('only-storage-touches-the-database')
  })
})
