// Verdicts per second with their full trace, beside a plain function written by hand for the same three titles.
import type { AwardId } from '../awards/index.ts'
import { assess, columnsOf, inquire, screenAll } from '../eligibility/index.ts'
import { daysOfChange, type Instrument, lawOn } from '../law/index.ts'
import { inventPeople, onDay, plain, titles, year } from '../properties/plain-titles.ts'
import { instruments } from '../regimes/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { perSecond } from './per-second.ts'

const people = inventPeople(20_000)
const book = lawOn(instruments, onDay)
const verdict = (facts: SubjectFacts, award: AwardId) => {
  const answer = assess({ book, award, facts, year, onDay })
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}

let met = 0
for (const person of people)
  for (const award of titles) {
    const { truth } = verdict(person, award)
    if (truth === 'met') met += 1
    if ((truth === 'met') !== plain(person, award) || truth === 'unknown')
      throw new Error(`the law and the plain function disagree: ${award} ${JSON.stringify(person)}`)
  }

const judged = people.length * titles.length
let kept = 0
const traced = perSecond(judged, () => {
  for (const facts of people)
    for (const { because } of inquire({ book, facts, year, onDay }).assessAll(titles))
      kept += because.length
})
const columns = columnsOf(people)
const screened = perSecond(judged, () => {
  kept += screenAll(book, columns, { year, onDay, awards: titles }).count
})
const bare = perSecond(judged, () => {
  for (const person of people) for (const award of titles) kept += plain(person, award) ? 1 : 0
})
const changes = daysOfChange(instruments)
const folded = perSecond(changes.length, () => {
  /** A new list each time, so that nothing kept from before is used. */
  const fresh: readonly Instrument[] = [...instruments]
  for (const change of changes) kept += lawOn(fresh, change).hash.length
})
if (kept === 0) throw new Error('nothing was judged')

const shown = (count: number) => Math.round(count).toLocaleString('en-US').padStart(12)
console.log(
  `${judged.toLocaleString('en-US')} verdicts on ${onDay}, ${met.toLocaleString('en-US')} met; both ways agree on each`,
)
console.log(
  `with full trace      ${shown(traced)} verdicts a second, ${(1e6 / traced).toFixed(2)} µs each`,
)
console.log(
  `truth from columns   ${shown(screened)} answers a second, ${(1e6 / screened).toFixed(2)} µs each`,
)
console.log(
  `plain function       ${shown(bare)} answers a second, ${(1e6 / bare).toFixed(2)} µs each`,
)
console.log(
  `ratio                ${(bare / traced).toFixed(1).padStart(12)} times the plain function`,
)
console.log(`consolidated law     ${shown(folded)} books a second, fingerprint included`)
