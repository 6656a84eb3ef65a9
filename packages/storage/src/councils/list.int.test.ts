import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../database/index.ts'
import {
  aCouncil,
  aPerson,
  aProposal,
  aUnit,
  clerk,
  noon,
  plannedSession,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { appendSession, ballotsWaitingFor, listCouncils, listSessions } from './index.ts'

const context = { operation: 'test', secret: randomBytes(32) }
const stamp = { by: clerk, at: noon }

describe('councils and sessions in lists', () => {
  let scratch: ScratchDatabase
  let unit: { id: string; path: string }
  let council: Awaited<ReturnType<typeof aCouncil>>
  let sessionId: string
  let itemId: string

  beforeAll(async () => {
    scratch = await scratchDatabase()
    const { db } = scratch
    unit = await aUnit(db)
    council = await aCouncil(db, { unitId: unit.id, members: 3 })
    await aCouncil(db, { unitId: (await aUnit(db)).id, members: 1 })
    // The third member is the subject of the vote.
    const subject = { kind: 'person', id: council.members[2]?.personId ?? '' } as const
    const proposal = await aProposal(db, {
      subject,
      submittingUnitId: unit.id,
      status: 'appraised',
    })
    const planned = plannedSession(council.id, proposal)
    sessionId = planned.session.id
    itemId = planned.itemId
    const [first, second, third] = council.members.map(({ id }) => id)
    await inTransaction(db, (tx) =>
      appendSession(
        tx,
        null,
        [
          planned.event,
          {
            kind: 'AttendanceRecorded',
            sessionId,
            rows: [
              { memberId: first ?? '', attendance: 'present' },
              { memberId: second ?? '', attendance: 'absent' },
              { memberId: third ?? '', attendance: 'present' },
            ],
            ...stamp,
          },
          { kind: 'SessionOpened', sessionId, ...stamp },
          { kind: 'BallotOpened', sessionId, itemId, ...stamp },
        ],
        context,
      ),
    )
    const other = await aPerson(db)
    const later = await aProposal(db, {
      subject: { kind: 'person', id: other.id },
      submittingUnitId: unit.id,
      status: 'appraised',
    })
    const { event } = plannedSession(council.id, later)
    await inTransaction(db, (tx) => appendSession(tx, null, [event], context))
  })
  afterAll(() => scratch.drop())

  test('are found by subtree or by one’s own seat, and by nobody else', async () => {
    const { prisma } = scratch.db
    const count = async (reach: Parameters<typeof listCouncils>[1]) =>
      (await listCouncils(prisma, reach, {})).rows.length
    expect(await count({})).toBe(2)
    expect(await count({ reach: { subtrees: [unit.path], councilIds: [] } })).toBe(1)
    expect(await count({ reach: { subtrees: [], councilIds: [] } })).toBe(0)
    expect(await count({ reach: { subtrees: [], councilIds: [council.id] } })).toBe(1)
  })

  test('are filtered by status and council', async () => {
    const { prisma } = scratch.db
    const open = await listSessions(prisma, { status: 'open' }, {})
    expect(open.rows.map(({ node }) => node.id)).toEqual([sessionId])
    const all = await listSessions(prisma, { councilId: council.id }, { first: 1 })
    expect(all.hasNextPage).toBe(true)
    expect(await all.totalCount()).toBe(2)
  })

  test('a ballot waits for who may vote and has not: not the absent, not the subject', async () => {
    const { db } = scratch
    const waiting = (index: number) =>
      ballotsWaitingFor(db.prisma, council.members[index]?.personId ?? '')
    expect(await waiting(0)).toMatchObject([{ itemId, sessionId, heldOn: '2026-03-02' }])
    expect(await waiting(1)).toEqual([])
    expect(await waiting(2)).toEqual([])
    await db.prisma.ballotRoll.create({ data: { itemId, memberId: council.members[0]?.id ?? '' } })
    expect(await waiting(0)).toEqual([])
  })
})
