import { columnsOf, inquire, type Screened, screenAll } from '@vinhdanh/domain/eligibility'
import { day } from '@vinhdanh/domain/kernel'
import { lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { clean, grouped, megabytes } from '../measure.ts'
import { inventSubjects } from './people.ts'

const seconds = (since: number) => (performance.now() - since) / 1000

/** Judges everybody for every award of the law of today on columns, and some of them one by one to compare. */
export function screenTheLaw(count: number): void {
  const onDay = day(new Date().toISOString().slice(0, 10))
  const year = Number(onDay.slice(0, 4))
  const book = lawOn(instruments, onDay)
  const people = inventSubjects(count, year)
  clean()
  const held = process.memoryUsage()
  const begun = performance.now()
  const columns = columnsOf(people)
  const screened = screenAll(book, columns, { year, onDay })
  const first = seconds(begun)
  const after = process.memoryUsage()
  const again = performance.now()
  const second = screenAll(book, columns, { year, onDay })
  const kept = seconds(again)
  const verdicts = count * screened.awards.length

  const sample = 2000
  const alone = performance.now()
  compare(
    screened,
    sample,
    (row) => {
      const facts = people[Math.floor((row * count) / sample)]
      if (facts === undefined) throw new Error('nobody')
      const inquiry = inquire({ book, facts, year, onDay })
      return (award) => {
        const answer = inquiry.assess(award)
        return answer.ok ? answer.value.truth : null
      }
    },
    (row) => Math.floor((row * count) / sample),
  )
  const each = seconds(alone)

  console.log(
    `the law of ${onDay}: ${grouped(count)} people × ${screened.awards.length} awards = ${grouped(verdicts)} verdicts`,
  )
  console.log(
    `  on columns, made anew      ${first.toFixed(2)} s, ${grouped(verdicts / first)} verdicts/s`,
  )
  console.log(
    `  on columns already there   ${kept.toFixed(2)} s, ${grouped(verdicts / kept)} verdicts/s`,
  )
  console.log(
    `  one by one with reasons    ${grouped((sample * screened.awards.length) / each)} verdicts/s; the same truth for all ${grouped(sample * screened.awards.length)} compared`,
  )
  const tallies = screened.awards.map((award) => second.tally(award))
  const sum = (of: 'met' | 'unmet' | 'unknown') =>
    grouped(tallies.reduce((all, tally) => all + tally[of], 0))
  console.log(`  met ${sum('met')}, unmet ${sum('unmet')}, not known ${sum('unknown')}`)
  console.log(
    `  memory: people ${megabytes(held.heapUsed)}, columns and answers ${megabytes(after.arrayBuffers - held.arrayBuffers)}, process ${megabytes(after.rss)}`,
  )
}

/** Throws where screening and judging alone differ. */
function compare(
  screened: Screened,
  count: number,
  judgeOf: (index: number) => (award: string) => string | null,
  rowOf: (index: number) => number,
): void {
  for (let index = 0; index < count; index++) {
    const judge = judgeOf(index)
    for (const award of screened.awards)
      if (judge(award) !== screened.truthOf(award, rowOf(index)))
        throw new Error(`columns and assessment differ: ${award}, row ${rowOf(index)}`)
  }
}
