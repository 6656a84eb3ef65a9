import { isDeepStrictEqual } from 'node:util'
import { partsOf, screen } from './contestants/columns.ts'
import { type Contestant, eligible, masksOf } from './contestants/contestant.ts'
import { jsonRules } from './contestants/json-rules.ts'
import { ours, oursWhole } from './contestants/ours.ts'
import { plain } from './contestants/plain.ts'
import { zen } from './contestants/zen.ts'
import { expectedOf } from './workload/oracle.ts'
import type { Candidate } from './workload/people.ts'
import { codes } from './workload/rules.ts'

export const contestants: readonly Contestant[] = [plain, ours, oursWhole, jsonRules, zen]

/** Where a contestant differs from what is expected of it, in words; nothing when it never does. */
export async function disagreements(
  { name, verdicts, rows }: Contestant,
  people: readonly Candidate[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const person of people) {
    const expected = expectedOf(person)
    const told = await rows(person)
    const differs =
      !isDeepStrictEqual(masksOf(told), expected) ||
      told.some((award, index) => award.eligible !== (expected[index] === eligible))
    if (differs) found.push(`${name} misjudges ${person.id}`)
    if (!isDeepStrictEqual(told, await plain.rows(person)))
      found.push(`${name} explains ${person.id} otherwise`)
    if (verdicts !== undefined && !isDeepStrictEqual(await verdicts(person), expected))
      found.push(`${name} misjudges ${person.id} when it does not explain`)
  }
  return found
}

/** The same for screening, which tells only whether each award is met. */
export function screeningDisagreements(people: readonly Candidate[]): readonly string[] {
  const parts = partsOf(people)
  return screen(parts).flatMap((screened, part) =>
    (parts[part]?.people ?? []).flatMap((person, row) => {
      const met = codes.map((code) => screened.truthOf(code, row) === 'met')
      const expected = expectedOf(person).map((mask) => mask === eligible)
      return isDeepStrictEqual(met, expected) ? [] : [`columns misjudge ${person.id}`]
    }),
  )
}
