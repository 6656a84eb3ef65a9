import {
  type Covenant,
  type CovenantEvent,
  type CovenantTarget,
  evolveCovenant,
} from '@vinhdanh/domain/covenants'
import { day } from '@vinhdanh/domain/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import {
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { appendCovenant, loadCovenant } from './index.ts'

const stamp = { by: clerk, at: noon }

let scratch: ScratchDatabase
let clusterId: string
let units: readonly string[]
beforeAll(async () => {
  scratch = await scratchDatabase()
  const made = []
  for (const name of ['Hoài Ân', 'An Lão']) made.push(await aUnit(scratch.db, { name }))
  units = made.map(({ id }) => id)
  const cluster = await scratch.db.prisma.cluster.create({
    data: { name: 'Cụm số 1', kind: 'districts' },
  })
  clusterId = cluster.id
})
afterAll(() => scratch.drop())

const unit = (index: number): string => units[index] ?? ''
const append = (before: Covenant | null, event: CovenantEvent) =>
  inTransaction(scratch.db, (tx) => appendCovenant(tx, before, event, { operation: 'test' }))
const signature = (index: number) => ({
  ...{ id: newId(), unitId: unit(index), signerName: 'Đại diện', conferenceId: null, ...stamp },
  signedOn: day('2022-01-18'),
  ...{ voidedAt: null, voidedBecause: null },
})
const drafted = (year: number): CovenantEvent => ({
  ...stamp,
  ...{ kind: 'CovenantDrafted', covenantId: newId(), clusterId, year },
})

describe('a covenant in storage', () => {
  test('is read back as the fold of its events, and a signature made void stays', async () => {
    const target: CovenantTarget = {
      ...{ id: newId(), group: 'Kinh tế', name: 'Thu ngân sách', measure: '%', dropped: false },
      ...{ direction: 'up', counting: 'sum' },
    }
    const first = signature(0)
    const events: readonly CovenantEvent[] = [
      drafted(2022),
      {
        ...{ kind: 'CovenantChanged', ...stamp, reason: '', voided: [], lines: [] },
        ...{ targets: [{ before: null, after: target }], order: [target.id] },
      },
      { kind: 'CovenantOpened', ...stamp, openedOn: day('2022-01-10') },
      {
        ...{ kind: 'CovenantSigned', ...stamp, signatures: [first] },
        ...{ complete: false, signedOn: day('2022-01-18') },
      },
      {
        ...{ kind: 'CovenantChanged', ...stamp, reason: 'Nâng chỉ tiêu', lines: [] },
        ...{ voided: [first.id], order: null },
        targets: [{ before: target, after: { ...target, name: 'Thu ngân sách nhà nước' } }],
      },
      {
        ...{ kind: 'CovenantSigned', ...stamp, signatures: [signature(0), signature(1)] },
        ...{ complete: true, signedOn: day('2022-01-18') },
      },
    ]
    let state: Covenant | null = null
    for (const event of events) {
      const next = evolveCovenant(state, event)
      expect(await append(state, event)).toMatchObject({ ok: true })
      state = await loadCovenant(scratch.db.prisma, next.id)
      expect(state).toEqual(next)
    }
    expect(state?.signatures.map(({ voidedBecause }) => voidedBecause)).toEqual([
      'Nâng chỉ tiêu',
      null,
      null,
    ])
  })

  test('takes one of two changes that were decided on the same state', async () => {
    const event = drafted(2023)
    await append(null, event)
    const state = evolveCovenant(null, event)
    const open = { kind: 'CovenantOpened', ...stamp, openedOn: day('2022-12-10') } as const
    const results = await Promise.all([append(state, open), append(state, open)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
