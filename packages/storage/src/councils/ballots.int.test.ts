import { randomBytes } from 'node:crypto'
import type { BallotChoice, CouncilSession, SessionEvent } from '@vinhdanh/domain/councils'
import { evolveSession } from '@vinhdanh/domain/councils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryOut, inTransaction, sqlState } from '../database/index.ts'
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
import {
  appendSession,
  loadSession,
  lockSession,
  lockSessionOfItem,
  openBallotBox,
  wipeCountedBoxes,
} from './index.ts'

const secret = randomBytes(32)
const context = { operation: 'test', secret }
const stamp = { by: clerk, at: noon }

describe('the secret ballot', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase({ max: 20 })
  })
  afterAll(() => scratch.drop())

  /** A session in which everybody is present and the ballot of its one item is open. */
  async function openBallot(members: number) {
    const { db } = scratch
    const unit = await aUnit(db)
    const council = await aCouncil(db, { unitId: unit.id, members })
    const { id } = await aPerson(db)
    const proposal = await aProposal(db, {
      subject: { kind: 'person', id },
      submittingUnitId: unit.id,
      status: 'appraised',
    })
    const { session, event, itemId } = plannedSession(council.id, proposal)
    const memberIds = council.members.map((member) => member.id)
    const events: readonly SessionEvent[] = [
      event,
      {
        kind: 'AttendanceRecorded',
        sessionId: session.id,
        rows: memberIds.map((memberId) => ({ memberId, attendance: 'present' })),
        ...stamp,
      },
      { kind: 'SessionOpened', sessionId: session.id, ...stamp },
      { kind: 'BallotOpened', sessionId: session.id, itemId, ...stamp },
    ]
    await inTransaction(db, (tx) => appendSession(tx, null, events, context))
    return { sessionId: session.id, itemId, memberIds, events }
  }

  const cast = (itemId: string, memberId: string, choice: BallotChoice) =>
    carryOut(scratch.db, async (tx) => {
      const session = await lockSessionOfItem(tx, itemId)
      const ballot = session?.agenda[0]?.ballot
      if (session === null || ballot?.status !== 'open')
        return { ok: false, refusal: 'BallotClosed' } as const
      const event = { kind: 'BallotCast', sessionId: session.id, itemId, memberId } as const
      await appendSession(tx, session, [{ ...event, ...stamp }], { ...context, choice })
      return { ok: true, value: null } as const
    })

  const close = (itemId: string) =>
    inTransaction(scratch.db, async (tx) => {
      const session = await lockSessionOfItem(tx, itemId)
      const item = session?.agenda[0]
      if (session === null || item === undefined) throw new Error('no session')
      const box = await openBallotBox(tx, itemId, secret)
      const count = (choice: BallotChoice) => box.filter((each) => each === choice).length
      const tally = {
        ...{ yes: count('yes'), no: count('no'), blank: count('blank') },
        notCast: session.attendance.length - box.length,
        ...{ members: session.attendance.length, yesNeeded: 1, passed: true },
      }
      const event = { kind: 'BallotTallied', sessionId: session.id, itemId, tally } as const
      const proposalId = item.proposalId
      return appendSession(tx, session, [{ ...event, proposalId, ...stamp }], context)
    })

  test('is read back as the fold of its events, and the box agrees with the roll', async () => {
    const { sessionId, itemId, memberIds, events } = await openBallot(5)
    const choices: readonly BallotChoice[] = ['yes', 'no', 'yes', 'blank']
    const votes = choices.map((choice, index) => ({ memberId: memberIds[index] ?? '', choice }))
    for (const { memberId, choice } of votes)
      expect(await cast(itemId, memberId, choice)).toMatchObject({ ok: true })
    await close(itemId)
    const tally = {
      ...{ yes: 2, no: 1, blank: 1, notCast: 1 },
      ...{ members: 5, yesNeeded: 1, passed: true },
    }
    const proposalId =
      (await loadSession(scratch.db.prisma, sessionId))?.agenda[0]?.proposalId ?? ''
    const all: readonly SessionEvent[] = [
      ...events,
      ...votes.map(
        ({ memberId }) => ({ kind: 'BallotCast', sessionId, itemId, memberId, ...stamp }) as const,
      ),
      { kind: 'BallotTallied', sessionId, itemId, proposalId, tally, ...stamp },
    ]
    const folded = all.reduce<CouncilSession | null>(evolveSession, null)
    expect(await loadSession(scratch.db.prisma, sessionId)).toEqual(folded)
  })

  test('counts every vote of eight members who vote at once', async () => {
    const { itemId, memberIds } = await openBallot(8)
    const answers = await Promise.all(
      memberIds.map((memberId, index) => cast(itemId, memberId, index < 5 ? 'yes' : 'no')),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
    const closed = await close(itemId)
    expect(closed.agenda[0]?.ballot.tally).toMatchObject({ yes: 5, no: 3, blank: 0, notCast: 0 })
  })

  test('takes one vote of a member who sends two at once', async () => {
    const { itemId, memberIds } = await openBallot(3)
    const memberId = memberIds[0] ?? ''
    const answers = await Promise.allSettled([
      cast(itemId, memberId, 'yes'),
      cast(itemId, memberId, 'no'),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const lost = answers.find((answer) => answer.status === 'rejected')
    const { code } = (lost?.reason ?? {}) as { code?: string }
    expect(code ?? sqlState(lost?.reason)).toMatch(/P2002|23505/)
    const closed = await close(itemId)
    expect(closed.agenda[0]?.ballot.tally).toMatchObject({ notCast: 2 })
  })

  test('never lets a vote land after the count, ten times out of ten', async () => {
    for (let round = 0; round < 10; round++) {
      const { sessionId, itemId, memberIds } = await openBallot(8)
      const voting = memberIds.map((memberId) => cast(itemId, memberId, 'yes'))
      const [closed, ...answers] = await Promise.all([close(itemId), ...voting])
      const accepted = answers.filter(({ ok }) => ok).length
      expect(closed.agenda[0]?.ballot.tally?.yes).toBe(accepted)
      const after = await loadSession(scratch.db.prisma, sessionId)
      expect(after?.agenda[0]?.ballot.voted).toHaveLength(accepted)
      expect(await cast(itemId, memberIds[0] ?? '', 'no')).toMatchObject({ ok: false })
    }
  })

  test('keeps no choice in any table while it is open, and no key or box once it is counted', async () => {
    const { pool } = scratch.db
    const { itemId, memberIds } = await openBallot(4)
    for (const memberId of memberIds) await cast(itemId, memberId, 'blank')
    const { rows: journal } = await pool.query(
      `SELECT "event" FROM "JournalEntry" WHERE "kind" = 'BallotCast'`,
    )
    expect(JSON.stringify(journal)).not.toMatch(/yes|blank|choice/)
    await expect(
      pool.query(`INSERT INTO "JournalEntry" SELECT gen_random_uuid(), 1000000 + "position", "at", "by",
        "operation", "subject", "subjectId", "kind", '{"choice":"yes"}', NULL, NULL, NULL, "hash",
        'copy' || "hash" FROM "JournalEntry" WHERE "kind" = 'BallotCast' LIMIT 1`),
    ).rejects.toThrow(/JournalEntry_no_choice/)
    await close(itemId)
    await wipeCountedBoxes(scratch.db)
    const { rows } = await pool.query(
      `SELECT b."publicKey", b."wrappedKey", x."sealed" FROM "Ballot" b
       LEFT JOIN "BallotBox" x USING ("itemId") WHERE b."itemId" = $1`,
      [itemId],
    )
    expect(rows).toEqual([{ publicKey: null, wrappedKey: null, sealed: null }])
  })

  test('joins no voter to a ballot by transaction number or by order, for one who reads the tables', async () => {
    const { pool } = scratch.db
    const voters = 15
    const rounds = 12
    let sameTransaction = 0
    let samePlace = 0
    for (let round = 0; round < rounds; round++) {
      const { itemId, memberIds } = await openBallot(voters)
      // Who reads the tables after each vote knows which sealed ballot is new; here only the end is kept.
      const seen: string[] = []
      for (const memberId of memberIds) {
        await cast(itemId, memberId, 'yes')
        const { rows } = await pool.query<{ sealed: Buffer[] }>(
          `SELECT "sealed" FROM "BallotBox" WHERE "itemId" = $1`,
          [itemId],
        )
        const now = rows[0]?.sealed.map((each) => each.toString('hex')) ?? []
        seen.push(now.find((each) => !seen.includes(each)) ?? '')
      }
      const roll = await pool.query<{ memberId: string; xmin: string }>(
        `SELECT "memberId", xmin::text FROM "BallotRoll" WHERE "itemId" = $1 ORDER BY ctid`,
        [itemId],
      )
      const box = await pool.query<{ xmin: string; sealed: Buffer[] }>(
        `SELECT xmin::text, "sealed" FROM "BallotBox" WHERE "itemId" = $1`,
        [itemId],
      )
      const place = (box.rows[0]?.sealed ?? []).map((each) => seen.indexOf(each.toString('hex')))
      samePlace += place.filter((voter, index) => voter === index).length
      // All ballots share one transaction number, the last voter's: it tells nobody's apart.
      sameTransaction += roll.rows.filter(({ xmin }) => xmin === box.rows[0]?.xmin).length
      expect(roll.rows).toHaveLength(voters)
      expect(place.toSorted((a, b) => a - b)).toEqual(memberIds.map((_, index) => index))
    }
    expect(sameTransaction).toBe(rounds)
    // Chance puts one ballot of a box in its own place on average; 12 boxes: 12, with a standard deviation of 3.5.
    expect(samePlace).toBeLessThan(30)
  })

  test('holds nothing that tells equal choices apart from unequal ones', async () => {
    const { itemId, memberIds } = await openBallot(6)
    for (const memberId of memberIds) await cast(itemId, memberId, 'yes')
    const { rows } = await scratch.db.pool.query<{ sealed: Buffer[] }>(
      `SELECT "sealed" FROM "BallotBox" WHERE "itemId" = $1`,
      [itemId],
    )
    const sealed = rows[0]?.sealed ?? []
    expect(new Set(sealed.map((each) => each.toString('hex'))).size).toBe(6)
    expect(new Set(sealed.map((each) => each.length)).size).toBe(1)
  })

  test('is not opened without the secret that stands outside the database', async () => {
    const { sessionId, itemId, memberIds } = await openBallot(3)
    await cast(itemId, memberIds[0] ?? '', 'yes')
    const opening = inTransaction(scratch.db, async (tx) => {
      await lockSession(tx, sessionId)
      return openBallotBox(tx, itemId, randomBytes(32))
    })
    await expect(opening).rejects.toThrow()
  })
})
