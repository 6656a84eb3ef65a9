import type { Proposal, ProposalEvent } from '@vinhdanh/domain/proposals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryOut, inTransaction, newId, sqlState } from '../database/index.ts'
import {
  aPerson,
  aProposal,
  aUnit,
  clerk,
  foldProposal,
  noon,
  proposalEvents,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { verifyJournal } from '../journal/index.ts'
import { appendProposal, loadProposal, lockProposalsFor, nextProposalNumber } from './index.ts'

const context = { operation: 'test', byName: 'Người kiểm thử', role: 'unit-officer' }

describe('a dossier in storage', () => {
  let scratch: ScratchDatabase
  let unitId: string
  beforeAll(async () => {
    scratch = await scratchDatabase()
    unitId = (await aUnit(scratch.db)).id
  })
  afterAll(() => scratch.drop())

  const draftOf = async (): Promise<Proposal> => {
    const { id } = await aPerson(scratch.db)
    return aProposal(scratch.db, { subject: { kind: 'person', id }, submittingUnitId: unitId })
  }
  const choose = (proposal: Proposal, reading: string): ProposalEvent => ({
    kind: 'ReadingChosen',
    proposalId: proposal.id,
    openPoint: 'article-23',
    reading,
    reason: `Theo văn bản ${reading}`,
    by: clerk,
    at: noon,
  })

  test('keeps every choice of a reading with its reason, and lets none be changed', async () => {
    const { db } = scratch
    const draft = await draftOf()
    const steps = [submit(draft), choose(draft, 'before'), choose(draft, 'draft')]
    const written = await inTransaction(db, (tx) => appendProposal(tx, draft, steps, context))
    if (!written.ok) throw new Error('nobody else changed it')
    const again = [choose(draft, 'before')]
    await inTransaction(db, (tx) => appendProposal(tx, written.value, again, context))
    const read = await loadProposal(db.prisma, draft.id)
    expect(read?.readingChoices.map(({ reading }) => reading)).toEqual([
      'before',
      'draft',
      'before',
    ])
    expect(read?.readingChoices[1]).toMatchObject({ by: clerk, reason: 'Theo văn bản draft' })
    const detail = { openPoint: 'article-23', reading: 'draft', reason: 'Theo văn bản draft' }
    expect(
      await db.prisma.proposalStep.findFirst({
        where: { proposalId: draft.id, kind: 'ReadingChosen' },
        orderBy: { version: 'desc' },
        skip: 1,
      }),
    ).toMatchObject({ detail, role: 'unit-officer' })
    const proposalId = draft.id
    await expect(
      db.prisma.readingChoice.updateMany({ where: { proposalId }, data: { reason: 'khác' } }),
    ).rejects.toThrow('never changed')
  })

  const submit = (proposal: Proposal): ProposalEvent => ({
    kind: 'ProposalSubmitted',
    proposalId: proposal.id,
    by: clerk,
    at: noon,
  })

  test('is read back as the fold of its events, at every step of its life', async () => {
    const { db } = scratch
    const { id: personId } = await aPerson(db)
    const verdictId = newId()
    await db.prisma.verdict.create({
      data: {
        id: verdictId,
        ...{ award: 'a', year: 2025, truth: 'met', lawDay: '2026-03-02', lawHash: 'test' },
        ...{ onDay: '2026-03-02', mask: '1', facts: {} },
      },
    })
    const draft = { ...(await draftOf()), id: newId(), number: 'HS-2026-90001' }
    const own = { ...draft, subject: { kind: 'person', id: personId } as const }
    const edited: ProposalEvent = {
      kind: 'ProposalEdited',
      proposalId: own.id,
      merits: 'Có sáng kiến được công nhận.',
      attestations: [{ topic: 'policy-compliance', holds: true, year: 2025 }],
      route: null,
      by: clerk,
      at: '2026-03-03T01:02:03.004Z',
    }
    const [drafted, ...steps] = proposalEvents(own, 'passed').map((event) =>
      event.kind === 'ProposalAppraised'
        ? { ...event, verdict: { ...event.verdict, id: verdictId } }
        : event,
    )
    const events = drafted === undefined ? [] : [drafted, edited, ...steps]
    let before: Proposal | null = null
    for (const [index, event] of events.entries()) {
      const result = await inTransaction(db, (tx) => appendProposal(tx, before, [event], context))
      expect(result.ok).toBe(true)
      before = await loadProposal(db.prisma, own.id)
      expect(before).toEqual(foldProposal(events.slice(0, index + 1)))
    }
    const rows = await db.prisma.proposalStep.findMany({ where: { proposalId: own.id } })
    expect(rows.map(({ kind }) => kind)).toEqual(events.map(({ kind }) => kind))
  })

  test('lets one of eight writers through and tells the others the version that stands', async () => {
    const draft = await draftOf()
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        inTransaction(scratch.db, (tx) => appendProposal(tx, draft, [submit(draft)], context)),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results)
      if (!result.ok)
        expect(result.refusal).toMatchObject({ kind: 'ChangedMeanwhile', currentVersion: 2 })
    const steps = await scratch.db.prisma.proposalStep.count({ where: { proposalId: draft.id } })
    expect(steps).toBe(2)
  })

  test('is one for a subject, award and year, though eight officers draft it at once', async () => {
    const { db } = scratch
    const subject = { kind: 'person', id: (await aPerson(db)).id } as const
    const template = await draftOf()
    const draft = () =>
      carryOut(db, async (tx) => {
        const others = await lockProposalsFor(tx, subject, 'merit-certificate.provincial', 2025)
        if (others.length > 0) return { ok: false, refusal: others[0]?.number }
        const number = await nextProposalNumber(tx, 2031)
        const proposal = {
          ...template,
          ...{ id: newId(), number, subject, award: 'merit-certificate.provincial' },
        }
        return appendProposal(
          tx,
          null,
          [{ kind: 'ProposalDrafted', proposalId: proposal.id, proposal, by: clerk, at: noon }],
          context,
        )
      })
    const results = await Promise.all(Array.from({ length: 8 }, draft))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((each) => !each.ok && each.refusal === 'HS-2031-00001')).toHaveLength(7)
  })

  test('cannot be doubled behind the lock either: the database refuses', async () => {
    const { db } = scratch
    const { id: _, ...row } = await db.prisma.proposal.findUniqueOrThrow({
      where: { id: (await draftOf()).id },
    })
    const error = await db.prisma.proposal
      .create({ data: { ...row, number: 'HS-twice' } })
      .catch((caught: unknown) => caught)
    expect((error as { code?: string }).code ?? sqlState(error)).toMatch(/P2002|23505/)
  })

  test('gets numbers without gap or double from eight clerks', async () => {
    const draft = await draftOf()
    const numbers = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const { id } = await aPerson(scratch.db)
        return inTransaction(scratch.db, async (tx) => {
          const number = await nextProposalNumber(tx, 2040)
          const proposal = {
            ...draft,
            id: newId(),
            number,
            subject: { kind: 'person', id } as const,
          }
          const event = { kind: 'ProposalDrafted', proposal, proposalId: proposal.id } as const
          await appendProposal(tx, null, [{ ...event, by: clerk, at: noon }], context)
          return number
        })
      }),
    )
    expect(numbers.sort()).toEqual(
      Array.from({ length: 8 }, (_, index) => `HS-2040-0000${index + 1}`),
    )
  })

  test('changes nothing when its command is refused after a write', async () => {
    const draft = await draftOf()
    const lines = await scratch.db.prisma.journalEntry.count()
    const result = await carryOut(scratch.db, async (tx) => {
      await appendProposal(tx, draft, [submit(draft)], context)
      return { ok: false, refusal: 'second thoughts' } as const
    })
    expect(result).toEqual({ ok: false, refusal: 'second thoughts' })
    expect(await loadProposal(scratch.db.prisma, draft.id)).toEqual(draft)
    expect(await scratch.db.prisma.journalEntry.count()).toBe(lines)
  })

  test('leaves a journal whose chain holds, also after concurrent writers', async () => {
    expect(await verifyJournal(scratch.db.prisma)).toBeNull()
  })
})
