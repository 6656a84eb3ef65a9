import type { AwardId } from '@vinhdanh/domain/awards'
import type { Proposal, ProposalStatus, SubjectRef } from '@vinhdanh/domain/proposals'
import { lock, type Reader, type Tx } from '../database/index.ts'
import { subjectColumns } from '../subjects/index.ts'

/** Hồ sơ khác của cùng đối tượng, hình thức, năm. */
export type OtherProposal = Pick<Proposal, 'id' | 'number' | 'status'>

/** All dossiers of a subject for an award and a year, whatever their status. */
export async function proposalsFor(
  reader: Reader,
  subject: SubjectRef,
  award: AwardId,
  year: number,
): Promise<readonly OtherProposal[]> {
  const { personId, unitId } = subjectColumns(subject)
  const rows = await reader.proposal.findMany({
    where: { personId, unitId, award, year },
    select: { id: true, number: true, status: true },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({ ...row, status: row.status as ProposalStatus }))
}

/** The same, and nobody else can add one until the transaction ends: read it before deciding to draft or submit. */
export async function lockProposalsFor(
  tx: Tx,
  subject: SubjectRef,
  award: AwardId,
  year: number,
): Promise<readonly OtherProposal[]> {
  await lock(tx, 'proposal', subject.id, award, year)
  return proposalsFor(tx, subject, award, year)
}

/** Số hồ sơ kế tiếp của một năm: `HS-2026-00042`. Numbers have no gaps: the transaction holds the line. */
export async function nextProposalNumber(tx: Tx, year: number): Promise<string> {
  await lock(tx, 'proposal-number', year)
  const prefix = `HS-${year}-`
  const last = await tx.proposal.findFirst({
    where: { number: { gte: prefix, lt: `HS-${year}.` } },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const next = last === null ? 1 : Number(last.number.slice(prefix.length)) + 1
  return prefix + String(next).padStart(5, '0')
}
