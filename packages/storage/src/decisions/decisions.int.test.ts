import { type Decision, type DecisionEvent, evolveDecision } from '@vinhdanh/domain/decisions'
import { day } from '@vinhdanh/domain/kernel'
import type { Proposal } from '@vinhdanh/domain/proposals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryOut, inTransaction, newId } from '../database/index.ts'
import {
  anEntry,
  aPerson,
  aProposal,
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { loadEntry } from '../register/index.ts'
import { appendDecision, loadDecision, lockDecisionNumber, lockGrants, lockQuota } from './index.ts'

const context = { operation: 'test' }
const stamp = { by: clerk, at: noon }
const signedOn = day('2026-03-02')

describe('a decision in storage', () => {
  let scratch: ScratchDatabase
  let unit: { id: string; path: string }
  beforeAll(async () => {
    scratch = await scratchDatabase({ max: 20 })
    unit = await aUnit(scratch.db)
  })
  afterAll(() => scratch.drop())

  async function passedProposal(award = 'emulation-fighter.base'): Promise<Proposal> {
    const person = await aPerson(scratch.db, { name: 'Đặng Thị Hoà', unit })
    const subject = { kind: 'person', id: person.id } as const
    return aProposal(scratch.db, { subject, submittingUnitId: unit.id, status: 'passed', award })
  }

  function draftOf(proposals: readonly Proposal[]): DecisionEvent & { decision: Decision } {
    const decision: Decision = {
      id: newId(),
      number: null,
      signedOn: null,
      status: 'draft',
      authorityPost: 'unit-head',
      authorityUnitId: unit.id,
      authorityUnitPath: unit.path,
      signerId: null,
      signerName: 'Người ký',
      proposalIds: proposals.map(({ id }) => id),
      version: 1,
    }
    return { kind: 'DecisionDrafted', decisionId: decision.id, decision, ...stamp }
  }

  const signOf = (
    decision: Decision,
    proposals: readonly Proposal[],
    number: string,
  ): DecisionEvent => ({
    kind: 'DecisionSigned',
    decisionId: decision.id,
    number,
    signedOn,
    entries: proposals.map((proposal) => ({
      id: newId(),
      proposalId: proposal.id,
      subject: proposal.subject,
      subjectNameAsWritten: 'Đặng Thị Hoà',
      award: proposal.award,
      awardNameAsWritten: 'Chiến sĩ thi đua cơ sở',
      year: proposal.year,
      firstYear: proposal.year,
      route: proposal.route,
      lawDay: signedOn,
      verdict: proposal.recordedVerdict,
    })),
    ...stamp,
  })

  test('is read back as the fold of its events, and writes and revokes its entries', async () => {
    const { db } = scratch
    const proposals = [await passedProposal(), await passedProposal()]
    const drafted = draftOf(proposals)
    const signed = signOf(drafted.decision, proposals, '12/QĐ-MP')
    const revoked: DecisionEvent = {
      kind: 'DecisionRevoked',
      decisionId: drafted.decision.id,
      reason: 'Kê khai sai',
      decisionNumber: '13/QĐ-MP',
      revokedOn: day('2026-04-01'),
      ...stamp,
    }
    let before: Decision | null = null
    const chosen = (reading: string): DecisionEvent => ({
      kind: 'QuotaReadingChosen',
      decisionId: drafted.decision.id,
      openPoint: 'quota/emulation-fighter.base',
      reading,
      reason: `Theo cách đọc ${reading}`,
      ...stamp,
    })
    for (const event of [drafted, chosen('half-up'), chosen('main'), signed, revoked]) {
      const result = await inTransaction(db, (tx) => appendDecision(tx, before, [event], context))
      expect(result).toMatchObject({ ok: true, value: evolveDecision(before, event) })
      before = await loadDecision(db.prisma, drafted.decision.id)
      expect(result).toMatchObject({ value: before })
    }
    expect(before?.readingChoices?.map(({ reading, by }) => [reading, by])).toEqual([
      ['half-up', clerk],
      ['main', clerk],
    ])
    const where = { decisionId: before?.id ?? '' }
    await expect(db.prisma.decisionReading.deleteMany({ where })).rejects.toThrow()
    const rows = await db.prisma.registerEntry.findMany({ where })
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      status: 'revoked',
      givenName: 'Hoà',
      labourGroup: 'official',
      placeUnitId: unit.id,
      decidedOn: '2026-03-02',
      origin: 'decision',
    })
    const entry = await loadEntry(db.prisma, rows[0]?.id ?? '')
    expect(entry?.history).toMatchObject([{ what: 'revoked', decisionNumber: '13/QĐ-MP' }])
  })

  test('has a number that one of eight signers gets', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const proposals = [await passedProposal()]
        const drafted = draftOf(proposals)
        return carryOut(scratch.db, async (tx) => {
          if (await lockDecisionNumber(tx, unit.id, '77/QĐ-MP', signedOn))
            return { ok: false, refusal: 'DecisionNumberTaken' } as const
          const signed = signOf(drafted.decision, proposals, '77/QĐ-MP')
          return appendDecision(tx, null, [drafted, signed], context)
        })
      }),
    )
    expect(attempts.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      attempts.filter((each) => !each.ok && each.refusal === 'DecisionNumberTaken'),
    ).toHaveLength(7)
  })

  test('grants an award once, though eight decisions are signed for the same person and year', async () => {
    const proposal = await passedProposal()
    const grant = { subject: proposal.subject, award: proposal.award, year: proposal.year }
    const attempts = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        carryOut(scratch.db, async (tx) => {
          const [held] = await lockGrants(tx, [grant])
          if (held) return { ok: false, refusal: 'AlreadyAwarded' } as const
          const drafted = draftOf([proposal])
          const signed = signOf(drafted.decision, [proposal], `9${index}/QĐ-MP`)
          return appendDecision(tx, null, [drafted, signed], context)
        }),
      ),
    )
    expect(attempts.filter(({ ok }) => ok)).toHaveLength(1)
    const { id: personId } = proposal.subject
    expect(await scratch.db.prisma.registerEntry.count({ where: { personId } })).toBe(1)
  })

  test('never grants beyond the quota, though sixteen decisions race for three places', async () => {
    const { db } = scratch
    const place = await aUnit(db)
    for (let index = 0; index < 20; index++) {
      const { id: personId } = await aPerson(db)
      await anEntry(db, { personId, placeUnitId: place.id })
    }
    const scope = {
      award: 'emulation-fighter.base',
      year: 2025,
      of: 'advanced-workers-of-unit',
      unit: place,
    } as const
    const limit = 3 // 15 % of 20
    const proposals = await Promise.all(
      Array.from({ length: 16 }, async () => {
        const person = await aPerson(db, { unit: place })
        const subject = { kind: 'person', id: person.id } as const
        return aProposal(db, { subject, submittingUnitId: place.id, status: 'passed' })
      }),
    )
    const attempts = await Promise.all(
      proposals.map((proposal, index) =>
        carryOut(db, async (tx) => {
          const { base, granted } = await lockQuota(tx, scope)
          expect(base).toBe(20)
          if (granted + 1 > limit) return { ok: false, refusal: 'QuotaExceeded' } as const
          const drafted = draftOf([proposal])
          const signed = signOf(drafted.decision, [proposal], `3${index}/QĐ-MP`)
          return appendDecision(tx, null, [drafted, signed], context)
        }),
      ),
    )
    expect(attempts.filter(({ ok }) => ok)).toHaveLength(limit)
    const { granted } = await inTransaction(db, (tx) => lockQuota(tx, scope))
    expect(granted).toBe(limit)
  })

  test('does not know a base that nobody has recorded', async () => {
    const place = await aUnit(scratch.db)
    const scope = { award: 'x', year: 2025, of: 'advanced-workers-of-unit', unit: place } as const
    const use = await inTransaction(scratch.db, (tx) => lockQuota(tx, scope))
    expect(use).toEqual({ base: null, granted: 0 })
  })
})
