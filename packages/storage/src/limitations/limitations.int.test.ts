import { day } from '@vinhdanh/domain/kernel'
import {
  evolveLimitation,
  evolvePlanItem,
  type Limitation,
  type LimitationEvent,
  type LimitationRaised,
  type PlanItem,
  type PlanItemEvent,
} from '@vinhdanh/domain/limitations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import {
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import {
  appendLimitation,
  appendPlanItem,
  appendRaisedLimitations,
  loadLimitation,
  loadPlanItem,
} from './index.ts'

const stamp = { by: clerk, at: noon }
const context = { operation: 'test' }

let scratch: ScratchDatabase
let clusterId: string
let unitId: string
const statements: string[] = []
beforeAll(async () => {
  scratch = await scratchDatabase({ onStatement: (sql) => statements.push(sql) })
  unitId = (await aUnit(scratch.db, { name: 'Hoài Ân' })).id
  clusterId = (
    await scratch.db.prisma.cluster.create({ data: { name: 'Cụm số 1', kind: 'districts' } })
  ).id
})
afterAll(() => scratch.drop())

const raised = (text: string): LimitationRaised => ({
  ...stamp,
  kind: 'LimitationRaised',
  limitation: {
    id: newId(),
    ...{ clusterId, unitId: null, year: 2021, review: 'annual', conferenceId: null },
    raisedOn: day('2022-01-18'),
    ...{ theme: 'Tỷ lệ', text },
  },
})
const append = async (before: Limitation | null, event: LimitationEvent): Promise<Limitation> => {
  const written = await inTransaction(scratch.db, (tx) =>
    appendLimitation(tx, before, event, context),
  )
  if (!written.ok) throw new Error(written.refusal.kind)
  return written.value
}

describe('a limitation in storage', () => {
  test('is read back as the fold of its events, with its task, its result and every turn', async () => {
    const taskId = newId()
    const events: readonly LimitationEvent[] = [
      raised('Ít khen thưởng người lao động trực tiếp'),
      {
        ...{ kind: 'LimitationTaskAssigned', ...stamp },
        task: {
          ...{ id: taskId, text: 'Ưu tiên công nhân, nông dân', ownerUnitId: unitId },
          ...{ dueOn: day('2022-11-30'), result: null, doneOn: null },
        },
      },
      {
        ...{ kind: 'LimitationTaskReported', ...stamp, taskId, before: null },
        ...{ result: 'Đã khen 40 người', doneOn: day('2022-10-01') },
      },
      { kind: 'LimitationClosed', ...stamp, on: day('2022-12-01') },
      { kind: 'LimitationReopened', ...stamp, on: day('2023-01-18'), reason: 'Chưa bền vững' },
    ]
    let state: Limitation | null = null
    for (const event of events) {
      const next = evolveLimitation(state, event)
      await append(state, event)
      state = await loadLimitation(scratch.db.prisma, next.id)
      expect(state).toEqual(next)
    }
    expect(state?.turns).toHaveLength(3)
  })

  test('is refused when another has changed it since it was read', async () => {
    const state = await append(null, raised('Hồ sơ chậm'))
    const close = { kind: 'LimitationClosed', ...stamp, on: day('2022-12-01') } as const
    await append(state, close)
    await expect(append(state, close)).rejects.toThrow('ChangedMeanwhile')
  })

  test('of one review are written in as many statements for five as for one', async () => {
    const count = async (events: readonly LimitationRaised[]): Promise<number> => {
      statements.length = 0
      await inTransaction(scratch.db, (tx) => appendRaisedLimitations(tx, events, context))
      return statements.filter((sql) => /"Limitation(Turn)?"/.test(sql)).length
    }
    const five = ['một', 'hai', 'ba', 'bốn', 'năm'].map(raised)
    expect(await count([raised('không')])).toBe(await count(five))
    for (const event of five)
      expect(await loadLimitation(scratch.db.prisma, event.limitation.id)).toEqual(
        evolveLimitation(null, event),
      )
  })
})

describe('an item of the plan of the year after, in storage', () => {
  test('is read back with what it traces to, then as withdrawn', async () => {
    const limitation = await append(null, raised('Tỷ lệ thấp'))
    const id = newId()
    const saved: PlanItemEvent = {
      ...{ kind: 'PlanItemSaved', ...stamp },
      item: {
        ...{ id, clusterId, unitId: null, year: 2022, text: 'Công nhân, nông dân trước' },
        ...{ ownerUnitId: unitId, dueOn: day('2022-12-31') },
        traces: [
          { kind: 'limitation', limitationId: limitation.id },
          { kind: 'anniversary', name: 'Ngày truyền thống', baseYear: 1948 },
        ],
      },
    }
    const withdrawn: PlanItemEvent = { kind: 'PlanItemWithdrawn', ...stamp, reason: 'Trùng' }
    let state: PlanItem | null = null
    for (const event of [saved, withdrawn]) {
      const before = state
      await inTransaction(scratch.db, (tx) => appendPlanItem(tx, before, event, id, context))
      state = await loadPlanItem(scratch.db.prisma, id)
      expect(state).toEqual(evolvePlanItem(before, event))
    }
  })
})
