// Writes packages/domain/src/regimes/instruments.gen.ts from the folder names: a decree is added by adding its folder.
// Another folder of regimes may be given: npx tsx scripts/gen-regimes.ts <folder>.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const regimes =
  process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../packages/domain/src/regimes')

const folders = readdirSync(regimes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d{4}-/.test(entry.name))
  .map(({ name }) => name)
  .sort()

for (const folder of folders)
  for (const file of ['instrument.ts', 'headings.ts', 'NOTES.md'])
    if (!existsSync(join(regimes, folder, file))) throw new Error(`${folder} has no ${file}`)

const word = (folder: string) => `of${folder.replaceAll(/[^0-9a-z]+/g, '_')}`

const lines = [
  '// Written by scripts/gen-regimes.ts from the folder names; do not edit.',
  "import type { Instrument } from '../law/index.ts'",
  ...folders.flatMap((folder) => [
    `import { headings as ${word(folder)}_headings } from './${folder}/headings.ts'`,
    `import { instrument as ${word(folder)} } from './${folder}/instrument.ts'`,
  ]),
  '',
  '/** Mọi văn bản đã mã hoá, theo tên thư mục. */',
  `export const instruments: readonly Instrument[] = [\n${folders.map((folder) => `  ${word(folder)},`).join('\n')}\n]`,
  '',
  '/** Tên điều của từng văn bản. */',
  'export const headings: Readonly<Record<string, Readonly<Record<string, string>>>> = {',
  ...folders.map((folder) => `  '${folder}': ${word(folder)}_headings,`),
  '}',
  '',
]
writeFileSync(join(regimes, 'instruments.gen.ts'), lines.join('\n'))
console.log(`regimes: ${folders.length} instruments`)
