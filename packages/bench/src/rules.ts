/*
 * `npm run bench:rules`: how fast the evaluator is, and beside what.
 *
 * First the workload: 12 awards of 6 conditions each in 3 versions, over invented people with ten years of history.
 * Every contestant judges all 72 conditions, none is skipped; before anything is timed each of them must agree with a
 * slow oracle on every condition and with the others on every word of the explanation (id, outcome, what was found,
 * what is required, article). `vinhdanh` is the compiler of @vinhdanh/domain with the words of the workload: the same
 * trees, reasons and verdicts as for the law. The plain function is what one would write by hand without rules as data.
 *
 * Then the law: every award of the law of today for 100,000 invented people in one process, on columns, with some of
 * them judged one by one to compare.
 *
 * Rates are people for each second of processor time. Rounds of all contestants follow each other, a ratio is that to
 * the plain function of the same round, and what is printed is the median of the rounds. `--people`, `--slow` and
 * `--rounds` change the numbers.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { contestants, disagreements, screeningDisagreements } from './agreement.ts'
import { partsOf, screen } from './contestants/columns.ts'
import { jsonRules } from './contestants/json-rules.ts'
import { ours, oursWhole } from './contestants/ours.ts'
import { plain } from './contestants/plain.ts'
import { zen } from './contestants/zen.ts'
import { bytesEach, clean, grouped, median, megabytes, rate, times } from './measure.ts'
import { screenTheLaw } from './real-law/screen.ts'
import { type Candidate, inventPeople } from './workload/people.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    slow: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '9' },
    law: { type: 'string', default: '100000' },
  },
})
const people = inventPeople(Number(values.people))
const few = people.slice(0, Number(values.slow))
const rounds = Number(values.rounds)

type Judge = (person: Candidate) => unknown
interface Entry {
  readonly name: string
  readonly judge: Judge
  readonly over: readonly Candidate[]
  /** What it is measured against. */
  readonly against: 'explained' | 'verdicts'
  readonly rates: number[]
  readonly ratios: number[]
}

const entry = (
  name: string,
  judge: Judge | undefined,
  over: readonly Candidate[],
  against: Entry['against'],
): readonly Entry[] =>
  judge === undefined ? [] : [{ name, judge, over, against, rates: [], ratios: [] }]

const entries: readonly Entry[] = [
  ...entry(plain.name, plain.explain, people, 'explained'),
  ...entry(ours.name, ours.explain, people, 'explained'),
  ...entry(oursWhole.name, oursWhole.explain, people, 'explained'),
  ...entry(jsonRules.name, jsonRules.explain, few, 'explained'),
  ...entry(zen.name, zen.explain, few, 'explained'),
  ...entry(plain.name, plain.verdicts, people, 'verdicts'),
  ...entry(jsonRules.name, jsonRules.verdicts, few, 'verdicts'),
  ...entry(zen.name, zen.verdicts, few, 'verdicts'),
]

let kept: unknown
/** A contestant that answers at once is not made to wait for a promise. */
async function judgeAll(judge: Judge, over: readonly Candidate[]): Promise<void> {
  for (const person of over) {
    const told = judge(person)
    kept = told instanceof Promise ? await told : told
  }
}

for (const contestant of contestants) {
  const differences = await disagreements(contestant, few)
  if (differences.length > 0) throw new Error(differences.join('\n'))
}
const misjudged = screeningDisagreements(people.slice(0, 5000))
if (misjudged.length > 0) throw new Error(misjudged.join('\n'))
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, node ${process.version}; ${grouped(people.length)} people, ${grouped(few.length)} for the slow ones; all agree on ${grouped(few.length * 72)} conditions, word for word\n`,
)

const parts = partsOf(people)
const columns = { kept: [] as number[], anew: [] as number[], ratios: [] as number[] }
for (let round = -2; round < rounds; round++) {
  const plainRates = { explained: 0, verdicts: 0 }
  for (const { name, judge, over, against, rates, ratios } of entries) {
    const found = await rate(over.length, () => judgeAll(judge, over))
    if (name === plain.name) plainRates[against] = found
    /** The first rounds are for the machine to learn what is asked of it. */
    if (round < 0) continue
    rates.push(found)
    ratios.push(plainRates[against] / found)
  }
  const often = 20
  const found = await rate(people.length * often, () => {
    for (let time = 0; time < often; time++) kept = screen(parts)
  })
  const anew = await rate(people.length, () => {
    kept = screen(partsOf(people))
  })
  if (round < 0) continue
  columns.kept.push(found)
  columns.anew.push(anew)
  columns.ratios.push(found / plainRates.verdicts)
}

const row = (name: string, perSecond: string, ratio: string, bytes: string) =>
  console.log(
    `${name.padEnd(34)}${perSecond.padStart(12)}${ratio.padStart(18)}${bytes.padStart(16)}`,
  )
for (const against of ['explained', 'verdicts'] as const) {
  row(
    against === 'explained' ? 'with every condition explained' : 'verdicts only',
    'people/s',
    'time of plain',
    'bytes/person',
  )
  for (const { name, judge, over, against: own, rates, ratios } of entries) {
    if (own !== against) continue
    const bytes = await bytesEach(50, () => judgeAll(judge, over.slice(0, 50)))
    row(`  ${name}`, grouped(median(rates)), times(median(ratios)), grouped(bytes))
  }
  if (against === 'verdicts') {
    const faster = median(columns.ratios)
    row('  vinhdanh, columns', grouped(median(columns.kept)), times(1 / faster), '')
    row('    with the columns made anew', grouped(median(columns.anew)), '', '')
  }
  console.log()
}

const ratioOf = (name: string) =>
  median(entries.find((each) => each.name === name && each.against === 'explained')?.ratios ?? [])
const said = (name: string, than: string) =>
  `${times(ratioOf(than) / ratioOf(name))} as fast as ${than}`
for (const name of [ours.name, oursWhole.name])
  console.log(`${name}: ${said(name, jsonRules.name)}, ${said(name, zen.name)}`)
console.log(`columns: ${times(median(columns.ratios))} as fast as the plain function\n`)

clean()
if (kept === undefined) throw new Error('nothing was judged')
screenTheLaw(Number(values.law))
console.log(`most memory of the whole run ${megabytes(process.resourceUsage().maxRSS * 1024)}`)
