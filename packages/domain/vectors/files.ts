import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readVectors, type VectorCase } from '../src/vectors/index.ts'

const filesIn = (folder: string): readonly string[] => {
  const home = fileURLToPath(new URL(`../src/${folder}/`, import.meta.url))
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]vectors[\\/][^\\/]+\.json$/.test(path))
    .sort()
    .map((path) => join(home, path))
}

/** The vector files of every instrument, and of the known regulations. */
export const ownFiles = (): readonly string[] => [...filesIn('regimes'), ...filesIn('regulations')]

/** Every case of the instruments' own files; a file that cannot be read has none, `npm run vectors` tells why. */
export const ownCases = (): readonly VectorCase[] =>
  filesIn('regimes').flatMap(
    (path) => readVectors(JSON.parse(readFileSync(path, 'utf8'))).file?.cases ?? [],
  )
