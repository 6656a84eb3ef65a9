import { describe, expect, it } from 'vitest'
import { aCouncil, stamp } from '../../fixtures/council.ts'
import { type Day, day } from '../kernel/index.ts'
import type { RestructureCouncil } from './commands.ts'
import type { Council } from './council.ts'
import { decideRestructure, evolveCouncil, seatedOn } from './decide-restructure.ts'

const on = day('2022-07-27')
const newcomer = {
  ...{ id: 'new', personId: 'person-new', post: 'Phó Giám đốc' },
  ...({ role: 'member', votes: true } as const),
}
const command: RestructureCouncil = {
  ...{ leaving: ['m04', 'm05'], joining: [newcomer], on },
  ...{ decisionNumber: '1293/QĐ-UBND', decisionOn: day('2022-07-26'), ...stamp },
}

const restructure = (
  over: Partial<RestructureCouncil> = {},
  { council = aCouncil(5), held = [] as readonly Day[] } = {},
) => decideRestructure({ held }, { ...command, ...over }, council)

/** The council after the change, or the refusal as an error. */
function done(council: Council = aCouncil(5), over: Partial<RestructureCouncil> = {}): Council {
  const outcome = restructure(over, { council })
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return evolveCouncil(council, outcome.value)
}

const voters = (council: Council, at: Day) =>
  seatedOn(council, at).flatMap(({ id, votes }) => (votes ? [id] : []))

describe('Restructuring a council (SYS-14)', () => {
  it('given five members, when two leave and one comes on 27/7, then 26/7 has the old and 27/7 the new', () => {
    const council = done()
    expect(voters(council, day('2022-07-26'))).toEqual(['m01', 'm02', 'm03', 'm04', 'm05'])
    expect(voters(council, on)).toEqual(['m01', 'm02', 'm03', 'new'])
    expect(council.version).toBe(2)
  })

  it('given a restructuring, when the one who left comes back later, then both terms are kept', () => {
    const back = { ...newcomer, id: 'back', personId: 'person-m04' }
    const council = done(done(), {
      ...{ leaving: ['new'], joining: [back], on: day('2023-01-01') },
      decisionOn: day('2022-12-30'),
    })
    expect(voters(council, day('2022-12-31'))).toEqual(['m01', 'm02', 'm03', 'new'])
    expect(voters(council, day('2023-01-01'))).toEqual(['m01', 'm02', 'm03', 'back'])
  })

  it('given the chair leaves, when another comes as chair in the same decision, then it is done', () => {
    const council = done(aCouncil(5), {
      leaving: ['m01'],
      joining: [{ ...newcomer, role: 'chair' }],
    })
    expect(seatedOn(council, on).find(({ role }) => role === 'chair')?.id).toBe('new')
  })
})

describe('Restructuring a council is refused', () => {
  it('when it was in session on that day or later, and not when it was the day before', () => {
    for (const held of [on, day('2022-08-01')])
      expect(restructure({}, { held: [day('2022-05-01'), held] })).toMatchObject({
        refusal: { kind: 'CouncilHasMet', heldOn: held },
      })
    expect(restructure({}, { held: [day('2022-07-26')] }).ok).toBe(true)
  })

  it('when it would reach behind the restructuring before it, whether somebody came then or only left', () => {
    const again = { leaving: ['m03'], joining: [] }
    for (const before of [done(), done(aCouncil(5), { joining: [] })]) {
      expect(restructure(again, { council: before })).toMatchObject({
        refusal: { kind: 'ChangeOutOfOrder', on, last: on },
      })
      expect(restructure({ ...again, on: day('2022-07-28') }, { council: before }).ok).toBe(true)
    }
  })

  it('when who leaves is not seated on that day', () => {
    for (const leaving of [['nobody'], ['m04']])
      expect(
        restructure({ leaving, joining: [], on: day('2022-07-28') }, { council: done() }),
      ).toMatchObject({ refusal: { kind: 'NotACouncilMember' } })
  })

  it('when the input contradicts itself, naming every place', () => {
    const issuesOf = (over: Partial<RestructureCouncil>) => {
      const outcome = restructure(over)
      return outcome.ok || outcome.refusal.kind !== 'InvalidInput' ? [] : outcome.refusal.issues
    }
    expect(
      issuesOf({ decisionNumber: ' ', decisionOn: day('2022-07-28'), leaving: [], joining: [] }),
    ).toEqual([
      { path: 'decisionNumber', code: 'empty' },
      { path: 'on', code: 'before-decision' },
      { path: 'joining', code: 'empty' },
    ])
    expect(issuesOf({ joining: [{ ...newcomer, personId: 'person-m01' }] })).toEqual([
      { path: 'joining', code: 'duplicate' },
    ])
    expect(issuesOf({ leaving: ['m01'] })).toEqual([{ path: 'chair', code: 'empty' }])
    expect(issuesOf({ joining: [{ ...newcomer, role: 'chair' }] })).toEqual([
      { path: 'chair', code: 'duplicate' },
    ])
  })
})
