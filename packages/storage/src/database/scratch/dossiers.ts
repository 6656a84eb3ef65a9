import type { AwardId } from '@vinhdanh/domain/awards'
import type { CouncilSession, SessionEvent } from '@vinhdanh/domain/councils'
import { day } from '@vinhdanh/domain/kernel'
import {
  evolveProposal,
  type Proposal,
  type ProposalEvent,
  type ProposalStatus,
  type SubjectRef,
} from '@vinhdanh/domain/proposals'
import { appendProposal } from '../../proposals/index.ts'
import type { Database } from '../connect.ts'
import { inTransaction } from '../in-transaction.ts'
import { newId } from '../new-id.ts'

/** Who acts in tests when nobody in particular does. */
export const clerk = 'kiem-thu'
export const noon = '2026-03-02T05:00:00.000Z'

/** The events that bring a dossier to a status. */
export function proposalEvents(draft: Proposal, status: ProposalStatus): readonly ProposalEvent[] {
  const stamp = { proposalId: draft.id, by: clerk, at: noon }
  const verdict = { id: '', truth: 'met', lawDay: day('2026-03-02'), lawHash: 'test' } as const
  const road: readonly (readonly [ProposalStatus, ProposalEvent])[] = [
    ['draft', { ...stamp, kind: 'ProposalDrafted', proposal: draft }],
    ['submitted', { ...stamp, kind: 'ProposalSubmitted' }],
    ['in-appraisal', { ...stamp, kind: 'ProposalReceived', receivedOn: day('2026-03-02') }],
    [
      'appraised',
      { ...stamp, kind: 'ProposalAppraised', opinion: 'Đủ điều kiện', forward: true, verdict },
    ],
    ['passed', { ...stamp, kind: 'ProposalPassed' }],
  ]
  const last = road.findIndex(([reached]) => reached === status)
  if (last < 0) throw new Error(`no road to ${status}`)
  return road.slice(0, last + 1).map(([, event]) => event)
}

/** Hồ sơ, brought to the status asked for; the verdict it rests on is recorded with it. */
export async function aProposal(
  db: Database,
  fields: {
    readonly subject: SubjectRef
    readonly submittingUnitId: string
    readonly award?: AwardId
    readonly year?: number
    readonly status?: ProposalStatus
    readonly number?: string
    readonly by?: string
  },
): Promise<Proposal> {
  const { subject, submittingUnitId, award = 'emulation-fighter.base', year = 2025 } = fields
  const { status = 'draft', by = clerk } = fields
  const id = newId()
  const draft: Proposal = {
    id,
    number: fields.number ?? `HS-${id}`,
    status: 'draft',
    statusSince: noon,
    award,
    subject,
    year,
    route: 'merit',
    submittingUnitId,
    merits: 'Hoàn thành xuất sắc nhiệm vụ.',
    attestations: [],
    readingChoices: [],
    nominationId: null,
    receivedOn: null,
    decidedOn: null,
    recordedVerdict: null,
    version: 1,
  }
  const verdictId = newId()
  const events = proposalEvents(draft, status).map((event) =>
    event.kind === 'ProposalAppraised'
      ? { ...event, by, verdict: { ...event.verdict, id: verdictId } }
      : { ...event, by },
  )
  return inTransaction(db, async (tx) => {
    if (events.some(({ kind }) => kind === 'ProposalAppraised'))
      await tx.verdict.create({
        data: {
          id: verdictId,
          ...{
            award,
            year,
            truth: 'met',
            lawDay: '2026-03-02',
            lawHash: 'test',
            mask: '1',
            onDay: '2026-03-02',
          },
          facts: { subject: { kind: subject.kind } },
        },
      })
    const result = await appendProposal(tx, null, events, { operation: 'test' })
    if (!result.ok) throw new Error('a new dossier cannot have changed meanwhile')
    return result.value
  })
}

export const foldProposal = (events: readonly ProposalEvent[]): Proposal | null =>
  events.reduce<Proposal | null>(evolveProposal, null)

/** A session with one item on its agenda, as an event. */
export function plannedSession(
  councilId: string,
  proposal: Proposal,
): { readonly session: CouncilSession; readonly event: SessionEvent; readonly itemId: string } {
  const [id, itemId] = [newId(), newId()]
  const rule = {
    threshold: { share: { part: 9, whole: 10 }, strict: false },
    required: true,
    secret: true,
    cite: null,
    provenance: null,
  }
  const session: CouncilSession = {
    id,
    councilId,
    heldOn: day('2026-03-02'),
    place: null,
    status: 'planned',
    attendance: [],
    agenda: [
      {
        id: itemId,
        order: 1,
        proposalId: proposal.id,
        award: proposal.award,
        subject: proposal.subject,
        ballot: { status: 'not-opened', rule, voted: [], tally: null },
      },
    ],
    version: 1,
  }
  return {
    session,
    itemId,
    event: { kind: 'SessionPlanned', sessionId: id, session, by: clerk, at: noon },
  }
}
