// `npm run law:report`: instrument by instrument, what the law book says, how that is known, what cases prove.
// Fails while any rule lacks a citation, a source or a case. `-- --en` prints it in English.
import { instruments } from '@vinhdanh/domain/regimes'
import { lawReport } from '@vinhdanh/domain/vectors'
import { reportText } from '@vinhdanh/wording/booklets'
import { ownCases } from '../packages/domain/vectors/files.ts'

const report = lawReport(instruments, ownCases())
console.log(reportText(report, process.argv.includes('--en') ? 'en' : 'vi'))
process.exitCode = report.lacks.length === 0 ? 0 : 1
