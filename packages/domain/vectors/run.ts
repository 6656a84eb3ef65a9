// Runs vector files: `npm run vectors -- FILE...`; without a file, those of every instrument.
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { instruments } from '../src/regimes/index.ts'
import { knownLaw } from '../src/regulations/index.ts'
import { readVectors, runCase } from '../src/vectors/index.ts'
import { ownFiles } from './files.ts'

/** npm runs scripts from the workspace root; a relative path means the caller's own folder. */
const here = process.env['INIT_CWD'] ?? process.cwd()

const regulations = knownLaw()
const given = process.argv.slice(2)
const files = given.length > 0 ? given.map((path) => resolve(here, path)) : ownFiles()

let passed = 0
let failed = 0
const fail = (where: string, lines: readonly string[]) => {
  failed += 1
  console.log(`FAILED ${where}`)
  for (const line of lines) console.log(`  ${line}`)
}

for (const path of files) {
  const name = relative(here, path)
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (fault) {
    fail(name, [fault instanceof Error ? fault.message : String(fault)])
    continue
  }
  const { file, issues } = readVectors(json)
  if (file === undefined)
    fail(
      name,
      issues.map(({ path: at, message }) => `${at || '(file)'}: ${message}`),
    )
  for (const vector of file?.cases ?? []) {
    const differences = runCase(instruments, vector, regulations)
    if (differences.length === 0) passed += 1
    else
      fail(
        `${name}: ${vector.id === undefined ? '' : `${vector.id} `}${vector.name}`,
        differences.flatMap(({ what, expected, found }) => [
          `${what}: expected ${JSON.stringify(expected)}`,
          `${' '.repeat(what.length)}     found ${typeof found === 'string' ? found : JSON.stringify(found)}`,
        ]),
      )
  }
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
