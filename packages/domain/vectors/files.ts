import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readVectors, type VectorCase } from '../src/vectors/index.ts'

const regimes = fileURLToPath(new URL('../src/regimes/', import.meta.url))

/** The vector files of every instrument. */
export const ownFiles = (): readonly string[] =>
  readdirSync(regimes, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]vectors[\\/][^\\/]+\.json$/.test(path))
    .sort()
    .map((path) => join(regimes, path))

/** Every case of the instruments' own files; a file that cannot be read has none, `npm run vectors` tells why. */
export const ownCases = (): readonly VectorCase[] =>
  ownFiles().flatMap(
    (path) => readVectors(JSON.parse(readFileSync(path, 'utf8'))).file?.cases ?? [],
  )
