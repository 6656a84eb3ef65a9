// Lists source files over 250 lines that give no reason. A reason is a comment `// long because …` in the first ten lines.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.cjs'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(
    (file) => file !== '' && existsSync(file) && !/(\.gen\.ts|\.d\.ts|generated\/)/.test(file),
  )

const faults = files.flatMap((file) => {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const reason = lines.slice(0, 10).some((line) => line.includes('long because'))
  return lines.length > 250 && !reason ? [`${file}: ${lines.length} lines and no reason`] : []
})

for (const fault of faults) console.error(fault)
console.log(`size: ${files.length} files checked, ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
