import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))
const example = join(here, '..')
const root = join(example, '../..')
const tsc = join(root, 'node_modules/typescript/bin/tsc')
let folder = ''

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** An empty folder outside the workspace, with nothing but the tarball installed, as a stranger would have it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinhdanh-example-'))
  run('npm', ['pack', '-w', '@vinhdanh/domain', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], folder)
  copyFileSync(join(example, 'src/index.ts'), join(folder, 'index.ts'))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'nodenext',
        target: 'es2023',
        lib: ['es2023', 'dom'],
        types: [],
        outDir: 'out',
        rootDir: '.',
      },
      files: ['index.ts'],
    }),
  )
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('another application that has only the packed domain', () => {
  it('type-checks and runs with plain node, and prints what the README shows', {
    timeout: 60_000,
  }, () => {
    run(process.execPath, [tsc, '-p', '.'], folder)
    const printed = run(process.execPath, ['out/index.js'], folder)
    expect(printed).toContain('2022-law-06-qh15 74.1.d: titleRun met')
    expect(readFileSync(join(example, 'README.md'), 'utf8')).toContain(printed.trim())
  })
  it('gets no test, no sample law and no source of another package', () => {
    const files = readdirSync(join(folder, 'node_modules/@vinhdanh/domain'), {
      recursive: true,
      encoding: 'utf8',
    })
    expect(files).toContain(join('dist', 'eligibility', 'index.d.ts'))
    expect(files.filter((path) => /\.(test|bench)\.|properties|bench/.test(path))).toEqual([])
    expect(readdirSync(join(folder, 'node_modules/@vinhdanh'))).toEqual(['domain'])
  })
})

describe('the example', () => {
  it('stays under 30 lines', () => {
    const lines = readFileSync(join(example, 'src/index.ts'), 'utf8').trimEnd().split('\n')
    expect(lines.length).toBeLessThan(30)
  })
})
