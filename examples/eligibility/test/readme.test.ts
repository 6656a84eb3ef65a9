import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

it('prints what the README shows', () => {
  const printed = execFileSync('npx', ['tsx', '-C', '@vinhdanh/source', at('../src/index.ts')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  expect(readFileSync(at('../../../README.md'), 'utf8')).toContain(printed.trimEnd())
}, 60_000)
