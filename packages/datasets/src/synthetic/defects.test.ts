import { yesNeeded } from '@vinhdanh/domain/councils'
import { assess } from '@vinhdanh/domain/eligibility'
import { day } from '@vinhdanh/domain/kernel'
import { applicableLaw, ballotOf, competenceOf, lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { describe, expect, it } from 'vitest'
import {
  type PlantedVerdict,
  plantedAuthorities,
  plantedBallots,
  plantedStraddles,
  plantedVerdicts,
} from './defects.ts'

function truthOf({ award, year, route, decidedOn, facts }: PlantedVerdict) {
  const ask = (topics: readonly string[]) =>
    assess({
      book: lawOn(instruments, decidedOn),
      award,
      year,
      route,
      onDay: decidedOn,
      facts: { ...facts, attestations: topics.map((topic) => ({ topic, year, holds: true })) },
    })
  const bare = ask([])
  const waiting = bare.ok
    ? bare.value.missing.flatMap((key) => key.match(/^attestations\.(.+)$/)?.[1] ?? [])
    : []
  const attested = ask(waiting)
  return attested.ok ? attested.value.truth : attested.refusal.kind
}

describe('Planted defects', () => {
  it.each(plantedVerdicts.map((one) => [one.id, one.what, one.expected, one] as const))(
    '%s: %s is %s',
    (_, __, expected, planted) => {
      expect(truthOf(planted)).toBe(expected)
    },
  )

  it.each(plantedAuthorities)(
    'D05: $post decides $award on $on: $competent',
    ({ award, post, on, competent }) => {
      expect(competenceOf(lawOn(instruments, on), award)?.posts.includes(post)).toBe(competent)
    },
  )

  it.each(plantedBallots)(
    'D11: $yes of $members members at 90 % passes: $passed',
    ({ members, yes, passed }) => {
      const ballot = ballotOf(lawOn(instruments, day('2022-01-20')), 'emulation-fighter.provincial')
      if (ballot === undefined) throw new Error('the law asks for a ballot')
      expect(yes >= yesNeeded({ share: ballot.yesShare, strict: false }, members)).toBe(passed)
    },
  )

  it.each(plantedStraddles)(
    'D22: a dossier received on $received is judged by the law of $law',
    ({ received, decided, law }) => {
      expect(
        applicableLaw(instruments, {
          today: decided,
          decidedOn: decided,
          receivedForAppraisalOn: received,
        }).day,
      ).toBe(law)
    },
  )
})
