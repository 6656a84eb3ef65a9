import type { Prisma } from '@vinhdanh/storage/database'

/** A row as the table holds it, without its relations. */
type Plain = Record<never, never>

export type UnitRow = Prisma.UnitGetPayload<Plain>
export type PersonRow = Prisma.PersonGetPayload<Plain>
export type PostingRow = Prisma.PostingGetPayload<Plain>
export type RatingRow = Prisma.RatingGetPayload<Plain>
export type DisciplineRow = Prisma.DisciplineGetPayload<Plain>
export type ClusterRow = Prisma.ClusterGetPayload<Plain>
export type ClusterMemberRow = Prisma.ClusterMemberGetPayload<Plain>
export type ClusterResultRow = Prisma.ClusterResultGetPayload<Plain>
export type CouncilChangeRow = Prisma.CouncilChangeGetPayload<Plain>
export type ConferenceRow = Prisma.ClusterConferenceGetPayload<Plain>
export type NominationRow = Prisma.NominationGetPayload<Plain>
export type ProposalRow = Prisma.ProposalGetPayload<Plain>
export type ProposalStepRow = Prisma.ProposalStepGetPayload<Plain>
export type AttestationRow = Prisma.ProposalAttestationGetPayload<Plain>
export type ReadingChoiceRow = Prisma.ReadingChoiceGetPayload<Plain>
export type DecisionRow = Prisma.DecisionGetPayload<Plain>
export type EntryRow = Prisma.RegisterEntryGetPayload<Plain>
export type ChangeRow = Prisma.RegisterChangeGetPayload<Plain>
export type UserRow = Prisma.UserGetPayload<Plain>
export type SourceRow = Prisma.SourceGetPayload<Plain>
export type FigureRow = Prisma.PublishedFigureGetPayload<Plain>
export type MovementRow = Prisma.MovementGetPayload<Plain>
export type DocumentRow = Prisma.LegalDocumentGetPayload<Plain>

/** Sáng kiến của một người, và đã dùng cho hình thức nào. */
export interface InitiativeOfPerson {
  readonly id: string
  readonly personId: string
  readonly title: string
  readonly scope: string
  readonly year: number
  readonly usedFor: string | null
}

/** Nhiệm kỳ của cụm, khối với các trưởng, phó theo thứ tự. */
export type TermRow = Prisma.ClusterTermGetPayload<{ include: { heads: true; deputies: true } }>
