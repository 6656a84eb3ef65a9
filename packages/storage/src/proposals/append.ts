import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { type Day, ok, type Result, refuse, type Truth } from '@vinhdanh/domain/kernel'
import { evolveProposal, type Proposal, type ProposalEvent } from '@vinhdanh/domain/proposals'
import type { Prisma, Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'
import { findSubject, subjectColumns } from '../subjects/index.ts'

/** What the row keeps for lists and filters, computed by the caller who has the law at hand. */
export interface ProposalExtras {
  readonly dueOn?: Day | null
  readonly truth?: Truth | null
}

/**
 * Writes what happened to a dossier: its row, its steps, the journal.
 * @param before the state the events were decided on; null for a new dossier. If the row has moved on since, nothing
 * is written and the answer is `ChangedMeanwhile`.
 */
export async function appendProposal(
  tx: Tx,
  before: Proposal | null,
  events: readonly ProposalEvent[],
  context: JournalContext & ProposalExtras,
): Promise<Result<Proposal, ChangedMeanwhile>> {
  const states = fold(before, events)
  const after = states.at(-1)?.state ?? before
  if (after === null) throw new Error('nothing to append')
  if (before === null) await insert(tx, after, context)
  else {
    const current = await update(tx, before, after, context)
    if (current !== null) return refuse(changedMeanwhile(current))
  }
  if (after.attestations !== before?.attestations) await writeAttestations(tx, after)
  await addReadingChoices(tx, before, after, context.role ?? null)
  await tx.proposalStep.createMany({
    data: states.map(({ event, state }) => ({
      proposalId: after.id,
      version: state.version,
      at: event.at,
      by: event.by,
      byName: context.byName ?? null,
      role: context.role ?? null,
      kind: event.kind,
      status: state.status,
      detail: detailOf(event),
    })),
  })
  await addAttachments(tx, events)
  journal(tx, 'proposal', after.id, events, context)
  return ok(after)
}

/** The papers a dossier was given, in their order; the files stand beside. */
async function addAttachments(tx: Tx, events: readonly ProposalEvent[]): Promise<void> {
  for (const event of events) {
    if (event.kind !== 'DocumentAttached') continue
    const { proposalId, paper, fileId } = event
    const order = await tx.proposalAttachment.count({ where: { proposalId } })
    await tx.proposalAttachment.create({ data: { proposalId, order, paper, fileId } })
  }
}

function fold(before: Proposal | null, events: readonly ProposalEvent[]) {
  let state = before
  return events.map((event) => {
    state = evolveProposal(state, event)
    return { event, state }
  })
}

/** What a step shows beside its kind; the whole event is in the journal. */
function detailOf(event: ProposalEvent): Prisma.InputJsonObject {
  switch (event.kind) {
    case 'ProposalReturned':
    case 'ProposalWithdrawn':
      return { reason: event.reason }
    case 'DocumentAttached':
      return { reason: event.name }
    case 'ReadingChosen':
      return { openPoint: event.openPoint, reading: event.reading, reason: event.reason }
    case 'ProposalAppraised':
      return { opinion: event.opinion, forward: event.forward }
    case 'ProposalReceived':
      return { receivedOn: event.receivedOn }
    case 'ProposalGranted':
    case 'ProposalRefused':
      return { decidedOn: event.decidedOn }
    default:
      return {}
  }
}

const columns = (state: Proposal, { dueOn, truth }: ProposalExtras) => ({
  status: state.status,
  statusSince: state.statusSince,
  merits: state.merits,
  route: state.route,
  receivedOn: state.receivedOn,
  decidedOn: state.decidedOn,
  verdictId: state.recordedVerdict?.id ?? null,
  version: state.version,
  ...(dueOn === undefined ? {} : { dueOn }),
  ...(truth === undefined ? {} : { truth }),
})

async function insert(tx: Tx, state: Proposal, extras: ProposalExtras): Promise<void> {
  const subject = await findSubject(tx, state.subject.id)
  if (subject === null) throw new Error(`no subject ${state.subject.id}`)
  const { name: subjectName, givenName, familyName, middleName, dataSet } = subject
  await tx.proposal.create({
    data: {
      ...columns(state, extras),
      ...subjectColumns(state.subject),
      id: state.id,
      number: state.number,
      award: state.award,
      year: state.year,
      submittingUnitId: state.submittingUnitId,
      nominationId: state.nominationId,
      ...{ subjectName, givenName, familyName, middleName, dataSet },
    },
  })
}

/** Compare-and-set on the version. Answers the version that stands there when it was another. */
async function update(
  tx: Tx,
  before: Proposal,
  after: Proposal,
  extras: ProposalExtras,
): Promise<number | null> {
  const { id, version } = before
  const { count } = await tx.proposal.updateMany({
    where: { id, version },
    data: columns(after, extras),
  })
  if (count === 1) return null
  const row = await tx.proposal.findUnique({ where: { id }, select: { version: true } })
  return row?.version ?? 0
}

async function writeAttestations(
  tx: Tx,
  { id: proposalId, attestations }: Proposal,
): Promise<void> {
  await tx.proposalAttestation.deleteMany({ where: { proposalId } })
  if (attestations.length > 0)
    await tx.proposalAttestation.createMany({
      data: attestations.map((entry, order) => ({ ...entry, proposalId, order })),
    })
}

async function addReadingChoices(
  tx: Tx,
  before: Proposal | null,
  { id: proposalId, readingChoices }: Proposal,
  role: string | null,
): Promise<void> {
  const known = before?.readingChoices.length ?? 0
  const data = readingChoices.flatMap((choice, order) =>
    order < known ? [] : [{ ...choice, proposalId, order, role }],
  )
  if (data.length > 0) await tx.readingChoice.createMany({ data })
}
