// `npm run law:print`: writes docs/law, the consolidated law of each day of change. Part of `npm run gen`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instruments } from '@vinhdanh/domain/regimes'
import { booklets } from '@vinhdanh/wording/booklets'

const folder = join(import.meta.dirname, '../docs/law')
mkdirSync(folder, { recursive: true })
const pages = booklets(instruments)
/** A day that is no day of change any more must not leave its booklet behind. */
for (const name of readdirSync(folder))
  if (!pages.some((page) => page.name === name)) rmSync(join(folder, name))
for (const { name, text } of pages) writeFileSync(join(folder, name), text)
const bytes = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
console.log(`docs/law: ${pages.length} files, ${Math.round(bytes / 1024)} KB`)
