import { describe, expect, it } from 'vitest'
import { procedureLaw, procedureLawWith } from '../../fixtures/procedure-law.ts'
import { citing } from '../citations/index.ts'
import { all, when } from '../criteria/index.ts'
import { achievementPeriod } from './index.ts'

const ground = {
  cite: citing('procedure-law')('1'),
  provenance: { status: 'verified', source: 'a test' },
} as const
const standard = (times: number, everyYears: number) =>
  procedureLawWith('2026-11-21', {
    kind: 'criteria',
    id: 'criteria/fighter',
    award: 'fighter',
    rule: all(
      when('ratingInYear', { min: 'good' }).at(ground.cite),
      when('titleRun', { award: 'worker', times, everyYears }).at(ground.cite),
    ),
    ...ground,
  })

describe('the period of an achievement', () => {
  it('is the years over which the standard counts titles', () => {
    expect(achievementPeriod(standard(3, 1), 'fighter', 2026)).toEqual({ from: 2024, to: 2026 })
    expect(achievementPeriod(standard(2, 3), 'fighter', 2026)).toEqual({ from: 2021, to: 2026 })
  })
  it('is the year alone where it counts none', () => {
    expect(achievementPeriod(standard(1, 1), 'fighter', 2026)).toEqual({ from: 2026, to: 2026 })
    expect(achievementPeriod(procedureLaw('2026-11-21'), 'worker', 2026)).toEqual({
      from: 2026,
      to: 2026,
    })
  })
})
