import { randomBytes } from 'node:crypto'
import {
  type Conference,
  type ConferenceBallot,
  type ConferenceEvent,
  decidePlanConference,
  evolveConference,
} from '@vinhdanh/domain/conferences'
import { day } from '@vinhdanh/domain/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCluster } from '../clusters/index.ts'
import { inTransaction, newId } from '../database/index.ts'
import {
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { appendConference, loadConference, lockConference, openConferenceBox } from './index.ts'

const stamp = { by: clerk, at: noon }
const secret = randomBytes(32)
const heldOn = day('2022-01-18')

let scratch: ScratchDatabase
let clusterId: string
let units: readonly string[]
beforeAll(async () => {
  scratch = await scratchDatabase()
  const made = []
  for (const name of ['Hoài Ân', 'An Lão', 'Tây Sơn']) made.push(await aUnit(scratch.db, { name }))
  units = made.map(({ id }) => id)
  const cluster = await scratch.db.prisma.cluster.create({
    data: {
      ...{ name: 'Cụm số 1', kind: 'districts' },
      members: { create: units.map((unitId) => ({ unitId, from: '2020-01-01' })) },
    },
  })
  clusterId = cluster.id
})
afterAll(() => scratch.drop())

const unit = (index: number): string => units[index] ?? ''
const load = async (id: string): Promise<Conference> => {
  const conference = await loadConference(scratch.db.prisma, id)
  if (conference === null) throw new Error('no conference')
  return conference
}
const append = (
  before: Conference | null,
  event: ConferenceEvent,
  ticks: readonly string[] | null = null,
) =>
  inTransaction(scratch.db, async (tx) => {
    if (before !== null) await lockConference(tx, before.id)
    return appendConference(tx, before, [event], {
      ...{ operation: 'test', secret },
      ...(ticks === null ? {} : { ticks }),
    })
  })
async function planned(): Promise<Conference> {
  const cluster = await loadCluster(scratch.db.prisma, clusterId)
  if (cluster === null) throw new Error('no cluster')
  const decided = decidePlanConference(
    { today: heldOn, cluster, others: [] },
    {
      ...{ conferenceId: newId(), kind: 'annual', year: 2021, heldOn, ...stamp },
      ...{ place: 'Hội trường', hostUnitId: unit(0) },
    },
  )
  if (!decided.ok) throw new Error(decided.refusal.kind)
  await append(null, decided.value)
  return decided.value.conference
}

describe('a conference in storage', () => {
  test('cancelled stays to be read, and lets another of its kind and year be planned, but no third', async () => {
    const state = await planned()
    await expect(planned()).rejects.toThrow()
    const reason = 'Mưa lũ'
    const event = { kind: 'ConferenceCancelled', conferenceId: state.id, reason, ...stamp } as const
    await append(state, event)
    expect(await load(state.id)).toEqual(evolveConference(state, event))
    const other = await planned()
    expect(await load(other.id)).toEqual(other)
    await expect(planned()).rejects.toThrow()
  })

  test('is read back as the fold of its events, from the roll to the election of several and the close', async () => {
    const row = await scratch.db.prisma.conference.findFirstOrThrow({
      where: { status: 'planned' },
    })
    let state = await load(row.id)
    const of = { conferenceId: state.id, ...stamp }
    const step = async (event: ConferenceEvent, ticks: readonly string[] | null = null) => {
      await append(state, event, ticks)
      const next = evolveConference(state, event)
      state = await load(state.id)
      expect(state).toEqual(next)
    }
    await step({ ...of, kind: 'ConferenceRescheduled', heldOn, place: 'An Lão', hostUnitId: null })
    await step({
      ...{ ...of, kind: 'DelegatesRecorded' },
      rows: units.map((unitId) => ({ unitId, present: true, representative: 'Đại diện' })),
    })
    await step({
      ...{ ...of, kind: 'ConferenceOpened', chair: 'A', secretary: 'B', guests: 'C' },
      ...{
        beganAt: '07:30',
        carried: [{ id: newId(), theme: 'hồ sơ', text: 'Cũ', carriedFrom: newId() }],
      },
    })
    await step({
      ...{ ...of, kind: 'ConferenceTasksSet' },
      tasks: [{ text: 'Việc', ownerUnitId: unit(1), dueOn: day('2022-11-30'), limitationId: null }],
    })
    await step({
      ...{ ...of, kind: 'MembersRanked', from: 'board' },
      lines: units.map((unitId, index) => ({ unitId, rank: index + 1, hundredths: 9500 - index })),
    })
    const ballot: ConferenceBallot = {
      ...{ id: newId(), purpose: 'head', award: null, rank: null, optionUnitIds: units, seats: 2 },
      ...{ status: 'open', voted: [], count: null },
    }
    await step({ ...of, kind: 'ConferenceBallotOpened', ballot })
    const papers = [[unit(1), unit(2)], [unit(1)], []]
    for (const [index, ticks] of papers.entries())
      await step(
        { ...of, kind: 'ConferenceBallotCast', ballotId: ballot.id, unitId: unit(index) },
        ticks,
      )
    const box = await inTransaction(scratch.db, (tx) => openConferenceBox(tx, ballot.id, secret))
    expect(box.map((paper) => paper.length).sort()).toEqual([0, 1, 2])
    const told = (unitId: string, yes: number, passed: boolean) => ({
      ...{ unitId, yes, no: 2 - yes, blank: 1, notCast: 0, members: 3, yesNeeded: 2, passed },
    })
    await step({
      ...{ ...of, kind: 'ConferenceBallotCounted', ballotId: ballot.id },
      count: {
        options: [told(unit(1), 2, true), told(unit(2), 2, true)],
        ...{ blank: 1, notCast: 0, members: 3 },
      },
    })
    expect(state.headUnitIds).toEqual([unit(1), unit(2)])
    await step({ ...of, kind: 'ConferenceClosed', minutesNumber: '01', endedAt: '11:15' })
    expect(state).toMatchObject({ status: 'closed', beganAt: '07:30', endedAt: '11:15' })
  })
})
