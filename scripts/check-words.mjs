// Proves GLOSSARY.md: each word has its folder in the layers it names, and each folder has its word.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const layers = {
  d: 'packages/domain/src',
  s: 'packages/storage/src',
  g: 'packages/graph/src',
  w: 'packages/wording/src',
  a: 'apps/admin/src/features',
  r: 'apps/reports/src/features',
}
/** Folders that are machinery of a layer and not words of the field. */
const machinery = {
  d: ['vectors', 'properties', 'bench'],
  s: ['embedded', 'migrations', 'journal', 'database', 'generated', 'verdicts', 'idempotency'],
  g: ['builder', 'scalars', 'schema', 'outcome', 'matrix'],
  w: [
    'formats',
    'refusals',
    'statuses',
    'actions',
    'minutes',
    'screens-admin',
    'screens-reports',
    'screens-shared',
  ],
  a: [],
  r: [],
}

const faults = []
const words = new Map()
for (const line of readFileSync('GLOSSARY.md', 'utf8').split('\n')) {
  const cells = line.split('|').map((cell) => cell.trim())
  const [, word, , , where] = cells
  if (cells.length !== 6 || !/^[a-z][a-z-]*$/.test(word ?? '') || where === undefined) continue
  words.set(word, new Set(where.split(' ').filter(Boolean)))
}
if (words.size < 10) faults.push('GLOSSARY.md: the table of words was not found')

for (const [word, where] of words)
  for (const layer of where)
    if (!existsSync(join(layers[layer] ?? '?', word)))
      faults.push(`GLOSSARY.md says ${word} is in ${layers[layer] ?? layer}: no such folder`)

for (const [layer, folder] of Object.entries(layers)) {
  if (!existsSync(folder)) continue
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (
      entry.isDirectory() &&
      !words.get(entry.name)?.has(layer) &&
      !machinery[layer]?.includes(entry.name)
    )
      faults.push(`${folder}/${entry.name}: add the word to GLOSSARY.md (layer ${layer})`)
}

for (const fault of faults) console.error(fault)
console.log(`words: ${words.size} checked, ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
