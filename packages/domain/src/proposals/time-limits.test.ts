import { describe, expect, it } from 'vitest'
import { aProposal } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day } from '../kernel/index.ts'
import { dueOn } from './time-limits.ts'

const book = smallLaw(day('2026-11-21'))

describe('The day a dossier is due', () => {
  const due = (over: Parameters<typeof aProposal>[0], since: string) =>
    dueOn(book, aProposal(over), day(since))

  it('runs from the day the complete dossier was received, under its article', () => {
    expect(due({ status: 'in-appraisal', receivedOn: day('2026-12-01') }, '2026-12-03')).toEqual({
      day: '2026-12-29',
      cite: { instrument: 'small-law', article: '8', clause: '1' },
    })
  })

  it('runs from the status while the dossier waits to be received or to be decided', () => {
    expect(due({ status: 'submitted' }, '2026-11-12')).toMatchObject({ day: '2026-11-19' })
    expect(due({ status: 'passed' }, '2026-11-12')).toMatchObject({ day: '2026-12-12' })
  })

  it('counts no holiday as a working day: those of the solar calendar, and those that are told', () => {
    expect(due({ status: 'submitted' }, '2026-12-28')).toMatchObject({ day: '2027-01-05' })
    const tet = [day('2026-02-16'), day('2026-02-17'), day('2026-02-18')]
    const asked = aProposal({ status: 'submitted' })
    const known = { off: tet, madeUp: [] }
    expect(dueOn(book, asked, day('2026-02-12'), known)?.day).toBe('2026-02-24')
    expect(dueOn(book, asked, day('2026-02-12'))?.day).toBe('2026-02-19')
  })

  it('is none where the law sets no clock', () => {
    for (const status of ['draft', 'returned', 'appraised', 'granted', 'withdrawn'] as const)
      expect(due({ status }, '2026-11-12')).toBeNull()
    const before = smallLaw(day('2019-12-31'))
    expect(dueOn(before, aProposal({ status: 'submitted' }), day('2019-12-31'))).toBeNull()
  })
})
