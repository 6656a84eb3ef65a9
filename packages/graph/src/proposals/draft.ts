import { mayDo, subjectNotFound } from '@vinhdanh/domain/access'
import { type Result, refuse, yearOf } from '@vinhdanh/domain/kernel'
import { decideDraft, type ProposalDrafted } from '@vinhdanh/domain/proposals'
import { lockProposalsFor, nextProposalNumber } from '@vinhdanh/storage/proposals'
import { findSubject } from '@vinhdanh/storage/subjects'
import { type Done, type Inside, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { subjectTarget } from '../targets.ts'
import { dossierBook, submittingUnit } from './dossier.ts'
import type { DraftProposalInput } from './inputs.ts'
import { append, type Refused } from './stepping.ts'

export const entry = ({
  topic,
  holds,
  year,
}: {
  readonly topic: string
  readonly holds: boolean
  readonly year?: number | null | undefined
}) => ({ topic, holds, year: year ?? null })

export async function draft(
  inside: Inside,
  input: typeof DraftProposalInput.$inferInput,
): Promise<Result<Done<'ProposalDrafted'>, Refused>> {
  const { tx, context, stamp } = inside
  const { viewer, today } = context
  const unitKey = keyOf(input.submittingUnit, 'Unit')
  const unit = unitKey === null ? null : await context.loaders.unit.load(unitKey)
  if (unit === null) return unknownId('submittingUnit')
  const nominationId = input.nomination == null ? null : plainKey(input.nomination)
  const nomination =
    nominationId === null ? null : await context.loaders.nomination.load(nominationId)
  if (input.nomination != null && nomination === null) return unknownId('nomination')
  const mayFor = async (one: Parameters<typeof subjectTarget>[1]) =>
    mayDo(viewer, 'draftProposal', await subjectTarget(context, one), today)
  const right = await mayFor(unit)
  if (!right.ok) return right
  const key = keyOf(input.subject, 'Person', 'Unit')
  const subject = key === null ? null : await findSubject(tx, key)
  if (subject === null) return refuse(subjectNotFound)
  // A dossier shows its subject's facts: whoever may not look at them may not open one either.
  const rightOnSubject = await mayFor(subject.ref)
  if (!rightOnSubject.ok) return rightOnSubject
  const { award, year, route, merits, attestations } = input
  // A nomination is for one unit and one award; a dossier for another is not its sequel.
  if (nomination !== null && (nomination.unitId !== subject.ref.id || nomination.award !== award))
    return unknownId('nomination')
  const decided = decideDraft(
    {
      book: await dossierBook(context, {
        receivedOn: null,
        decidedOn: null,
        submittingUnitId: unit.id,
      }),
      today,
      unit: submittingUnit(unit),
      others: await lockProposalsFor(tx, subject.ref, award, year),
    },
    {
      proposalId: context.newId(),
      number: await nextProposalNumber(tx, yearOf(today)),
      ...{ award, subject: subject.ref, year, route: route ?? null, merits },
      attestations: (attestations ?? []).map(entry),
      nominationId,
      ...stamp,
    },
  )
  return decided.ok ? append<ProposalDrafted>(inside, null, decided.value) : decided
}
