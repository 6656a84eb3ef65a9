import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { type Decision, type DecisionEvent, evolveDecision } from '@vinhdanh/domain/decisions'
import { assertNever, ok, type Result, refuse, yearOf } from '@vinhdanh/domain/kernel'
import type { Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'
import { grantEntries, revokeEntriesOf } from '../register/index.ts'

/**
 * Writes what happened to a decision, and to the register with it: signing grants its entries, revoking revokes them.
 * @param before null for a new draft. Compare-and-set on the version.
 */
export async function appendDecision(
  tx: Tx,
  before: Decision | null,
  events: readonly DecisionEvent[],
  context: JournalContext,
): Promise<Result<Decision, ChangedMeanwhile>> {
  const after = events.reduce<Decision | null>(evolveDecision, before)
  if (after === null) throw new Error('nothing to append')
  if (before === null) await insert(tx, after)
  const { id, status, number, signedOn, version } = after
  const { count } = await tx.decision.updateMany({
    where: { id, version: before?.version ?? 1 },
    data: { status, number, signedOn, version, signedYear: signedOn && yearOf(signedOn) },
  })
  if (count === 0) {
    const row = await tx.decision.findUnique({ where: { id }, select: { version: true } })
    return refuse(changedMeanwhile(row?.version ?? 0))
  }
  await addReadings(tx, before, after, context)
  for (const event of events) await writeRegister(tx, event, context)
  journal(tx, 'decision', id, events, context)
  return ok(after)
}

async function addReadings(
  tx: Tx,
  before: Decision | null,
  { id: decisionId, readingChoices = [] }: Decision,
  { byName, role }: JournalContext,
): Promise<void> {
  const known = before?.readingChoices?.length ?? 0
  const data = readingChoices.flatMap((choice, order) =>
    order < known
      ? []
      : [{ ...choice, decisionId, order, byName: byName ?? null, role: role ?? null }],
  )
  if (data.length > 0) await tx.decisionReading.createMany({ data })
}

async function insert(tx: Tx, state: Decision): Promise<void> {
  const { id, authorityPost, authorityUnitId, signerId, signerName, proposalIds } = state
  const dataSet = await dataSetOf(tx, proposalIds)
  await tx.decision.create({
    data: {
      ...{ id, authorityPost, authorityUnitId, signerId, signerName, dataSet },
      status: 'draft',
      proposals: { create: proposalIds.map((proposalId, order) => ({ proposalId, order })) },
    },
  })
}

/** A decision belongs to the data set of its dossiers. One that mixes simulated ones with others is simulated. */
async function dataSetOf(tx: Tx, proposalIds: readonly string[]) {
  const rows = await tx.proposal.groupBy({
    by: ['dataSet'],
    where: { id: { in: [...proposalIds] } },
  })
  const sets = rows.map(({ dataSet }) => dataSet)
  return sets.includes('SYNTHETIC') ? 'SYNTHETIC' : (sets[0] ?? 'ENTERED')
}

async function writeRegister(tx: Tx, event: DecisionEvent, context: JournalContext): Promise<void> {
  switch (event.kind) {
    case 'DecisionDrafted':
    case 'QuotaReadingChosen':
      return
    case 'DecisionSigned':
      return grantEntries(tx, event)
    case 'DecisionRevoked':
      return revokeEntriesOf(tx, event, context)
    default:
      assertNever(event)
  }
}
