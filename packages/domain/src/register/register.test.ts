import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stamp } from '../../fixtures/dossiers.ts'
import { anEntry } from '../../fixtures/entries.ts'
import type { DecisionSigned } from '../decisions/index.ts'
import { addDays, day } from '../kernel/index.ts'
import { decideCorrect, decideRevoke } from './decide.ts'
import { entriesOf, evolveEntry, heldAwards, lifeOf, revocationsOf } from './entries.ts'

const today = day('2026-11-21')
const correct = {
  subjectNameAsWritten: 'Trần Thị Lân',
  reason: 'Sai tên trong quyết định',
  decisionNumber: '40/QĐ-UBND',
  correctedOn: day('2025-03-01'),
  ...stamp,
}
const revoke = {
  reason: 'Khai man thành tích',
  decisionNumber: '41/QĐ-UBND',
  revokedOn: day('2025-04-01'),
  ...stamp,
}

const corrected = (entry = anEntry()) => {
  const outcome = decideCorrect({ today }, correct, entry)
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return evolveEntry(entry, outcome.value)
}
const revoked = (entry = anEntry()) => {
  const outcome = decideRevoke({ today }, revoke, entry)
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return evolveEntry(entry, outcome.value)
}

describe('The entries of a signed decision', () => {
  it('carry its number and day, and the names as they were written', () => {
    const { decidedOn: _day, decisionNumber: _number, decisionId: _id, ...granted } = anEntry()
    const { status: _status, origin: _origin, history: _history, proposalId: _p, ...rest } = granted
    const signed: DecisionSigned = {
      kind: 'DecisionSigned',
      decisionId: 'd1',
      number: '12/QĐ-UBND',
      signedOn: day('2025-01-15'),
      entries: [{ ...rest, proposalId: 'p1' }],
      ...stamp,
    }
    expect(entriesOf(signed)).toEqual([anEntry()])
  })
})

describe('Correcting an entry', () => {
  it('changes the name as written, keeps the old one in the history, and leaves it in force', () => {
    expect(corrected()).toMatchObject({
      status: 'corrected',
      subjectNameAsWritten: 'Trần Thị Lân',
      history: [{ what: 'corrected', from: 'Trần Thị Lan', to: 'Trần Thị Lân', day: '2025-03-01' }],
    })
    expect(heldAwards([corrected()])).toHaveLength(1)
  })

  it('may be done again', () => {
    const again = decideCorrect(
      { today },
      { ...correct, subjectNameAsWritten: 'Trần Thị Lăng' },
      corrected(),
    )
    expect(again.ok).toBe(true)
  })

  it('may be dated from the day of the decision to today', () => {
    const on = (text: string) =>
      decideCorrect({ today }, { ...correct, correctedOn: day(text) }, anEntry()).ok
    expect(['2025-01-14', '2025-01-15', '2026-11-21', '2026-11-22'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('needs a new name, a reason, a number, and a day from the decision to today', () => {
    expect(
      decideCorrect(
        { today },
        {
          ...correct,
          subjectNameAsWritten: ' Trần Thị Lan ',
          reason: '',
          decisionNumber: '',
          correctedOn: day('2025-01-14'),
        },
        anEntry(),
      ),
    ).toMatchObject({
      refusal: {
        kind: 'InvalidInput',
        issues: [
          { path: 'reason', code: 'empty' },
          { path: 'decisionNumber', code: 'empty' },
          { path: 'correctedOn', code: 'until-before-from' },
          { path: 'subjectNameAsWritten', code: 'unchanged' },
        ],
      },
    })
    expect(
      decideCorrect({ today }, { ...correct, subjectNameAsWritten: ' ' }, anEntry()),
    ).toMatchObject({ refusal: { issues: [{ path: 'subjectNameAsWritten', code: 'empty' }] } })
    expect(
      decideCorrect({ today }, { ...correct, correctedOn: addDays(today, 1) }, anEntry()),
    ).toMatchObject({ refusal: { kind: 'DayInFuture' } })
  })
})

describe('Revoking an entry', () => {
  it('takes it out of force and out of the facts, and leaves it readable', () => {
    const entry = revoked()
    expect(entry).toMatchObject({
      status: 'revoked',
      subjectNameAsWritten: 'Trần Thị Lan',
      history: [{ what: 'revoked', decisionNumber: '41/QĐ-UBND', reason: 'Khai man thành tích' }],
    })
    expect(heldAwards([entry])).toEqual([])
    expect(lifeOf([entry])).toEqual([entry])
  })

  it('happens once, and no correction follows it', () => {
    expect(decideRevoke({ today }, revoke, revoked())).toMatchObject({
      refusal: { kind: 'EntryNotInForce', rule: 'entry-in-force' },
    })
    expect(decideCorrect({ today }, correct, revoked())).toMatchObject({
      refusal: { kind: 'EntryNotInForce' },
    })
  })

  it('needs its document, and no day to come', () => {
    expect(
      decideRevoke({ today }, { ...revoke, reason: ' ', decisionNumber: ' ' }, anEntry()),
    ).toMatchObject({
      refusal: { issues: [{ path: 'reason' }, { path: 'decisionNumber' }] },
    })
    expect(
      decideRevoke({ today }, { ...revoke, revokedOn: addDays(today, 1) }, anEntry()),
    ).toMatchObject({ refusal: { kind: 'DayInFuture' } })
  })

  it('follows for every entry of a decision that is revoked as a whole', () => {
    const event = {
      kind: 'DecisionRevoked',
      decisionId: 'd1',
      reason: 'Sai thẩm quyền',
      decisionNumber: '50/QĐ-UBND',
      revokedOn: today,
      ...stamp,
    } as const
    const entries = [
      anEntry(),
      anEntry({ id: 'e2', decisionId: 'd2' }),
      revoked(anEntry({ id: 'e3' })),
    ]
    expect(revocationsOf(event, entries).map(({ entryId }) => entryId)).toEqual(['e1'])
  })
})

describe('The life of a subject in the register', () => {
  it('runs by year, then by day of decision, with unknown days last in their year', () => {
    const entries = [
      anEntry({ id: 'c', year: 2024, decidedOn: null }),
      anEntry({ id: 'd', year: 2025, decidedOn: day('2026-01-02') }),
      anEntry({ id: 'b', year: 2024, decidedOn: day('2025-02-01') }),
      anEntry({ id: 'a', year: 2023, decidedOn: day('2025-12-01') }),
    ]
    expect(lifeOf(entries).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('does not depend on the order in which the entries come', () => {
    const some = fc.uniqueArray(
      fc.record({ id: fc.uuid(), year: fc.integer({ min: 2020, max: 2023 }) }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(some, (rows) => {
        const entries = rows.map((row) => anEntry(row))
        expect(lifeOf([...entries].reverse())).toEqual(lifeOf(entries))
      }),
    )
  })

  it('becomes facts: award, years, day and route, each pointing to its entry', () => {
    expect(
      heldAwards([anEntry(), anEntry({ id: 'e2', year: 2025, decidedOn: null, route: null })]),
    ).toEqual([
      {
        award: 'emulation-fighter.base',
        year: 2024,
        firstYear: 2024,
        decidedOn: '2025-01-15',
        route: 'merit',
        record: { kind: 'award', id: 'e1' },
      },
      {
        award: 'emulation-fighter.base',
        year: 2025,
        firstYear: 2024,
        record: { kind: 'award', id: 'e2' },
      },
    ])
  })
})
