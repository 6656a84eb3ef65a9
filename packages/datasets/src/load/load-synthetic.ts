import { createHash } from 'node:crypto'
import { day } from '@vinhdanh/domain/kernel'
import type { Database, Tx } from '@vinhdanh/storage/database'
import { writeScores } from '@vinhdanh/storage/scoring'
import {
  demoAccounts,
  demoPassword,
  generateTiny,
  holderOf,
  type TinyRecords,
} from '../synthetic/index.ts'
import { type HashPassword, writeAccounts } from './accounts.ts'
import { clusterMonitorsOf, clusterRowsOf } from './cluster-rows.ts'
import { conferenceRowsOf } from './conference-rows.ts'
import { covenantRowsOf } from './covenant-rows.ts'
import { furtherFactsOf } from './further-facts.ts'
import { limitationRowsOf } from './limitation-rows.ts'
import { movementRowsOf } from './movement-rows.ts'
import { type Loaded, loadOnce } from './once.ts'
import { ensureRoot, rootId } from './root.ts'
import { scoringRowsOf } from './scoring-rows.ts'
import { seasonRowsOf } from './season-rows.ts'
import { settle } from './settle.ts'
import { rowsOf } from './synthetic-rows.ts'

/** The fixed day of the set. */
const today = day('2026-11-21')

/** Nạp bộ dữ liệu mô phỏng cỡ nhỏ và các tài khoản dùng thử, một lần. */
export async function loadSynthetic(
  db: Database,
  { hashPassword }: { readonly hashPassword: HashPassword },
): Promise<Loaded> {
  const { records } = generateTiny()
  const fingerprint = createHash('sha256').update(JSON.stringify(records)).digest('hex')
  const hash = await hashPassword(demoPassword)
  return loadOnce(db, 'synthetic-tiny', fingerprint, (tx) => write(tx, records, hash))
}

async function write(tx: Tx, records: TinyRecords, hash: string): Promise<void> {
  await ensureRoot(tx)
  const rows = rowsOf(records)
  await tx.unit.createMany({ data: rows.units })
  await tx.unitLink.createMany({ data: rows.unitLinks })
  await tx.person.createMany({ data: rows.people })
  await tx.posting.createMany({ data: rows.postings })
  await tx.rating.createMany({ data: rows.ratings })
  await tx.initiative.createMany({ data: rows.initiatives })
  await tx.initiativeAuthor.createMany({ data: rows.initiativeAuthors })
  await tx.discipline.createMany({ data: rows.disciplines })
  await tx.pendingCase.createMany({ data: rows.pendingCases })
  await tx.absence.createMany({ data: rows.absences })
  await tx.movementResult.createMany({ data: rows.movementResults })
  await tx.achievement.createMany({ data: rows.achievements })
  await tx.membersSnapshot.createMany({ data: rows.members })
  const further = furtherFactsOf(records, rows)
  await tx.obligation.createMany({ data: further.obligations })
  await tx.donation.createMany({ data: further.donations })
  await tx.communityScore.createMany({ data: further.communityScores })

  const clusters = clusterRowsOf(records, rows.unitId)
  await tx.cluster.createMany({ data: clusters.clusters })
  await tx.clusterMember.createMany({ data: clusters.members })
  await tx.clusterTerm.createMany({ data: clusters.terms })
  await tx.termHead.createMany({ data: clusters.termHeads })
  await tx.termDeputy.createMany({ data: clusters.termDeputies })
  await tx.clusterConference.createMany({ data: clusters.conferences })
  await tx.conferenceHead.createMany({ data: clusters.conferenceHeads })
  await tx.conferenceDeputy.createMany({ data: clusters.conferenceDeputies })
  await tx.nomination.createMany({ data: clusters.nominations })
  await tx.clusterResult.createMany({ data: clusters.results })
  await tx.clusterExchange.createMany({ data: clusters.exchanges })

  const covenants = covenantRowsOf(records, rows.unitId)
  await tx.covenant.createMany({ data: covenants.covenants })
  await tx.covenantTarget.createMany({ data: covenants.targets })
  await tx.covenantLine.createMany({ data: covenants.lines })
  await tx.covenantSignature.createMany({ data: covenants.signatures })
  const limitations = limitationRowsOf(records, rows.unitId)
  await tx.limitation.createMany({ data: limitations.limitations })
  await tx.limitationTask.createMany({ data: limitations.tasks })
  await tx.limitationTurn.createMany({ data: limitations.turns })
  await tx.planItem.createMany({ data: limitations.planItems })
  await tx.planTrace.createMany({ data: limitations.traces })
  await tx.conference.createMany({
    data: [...conferenceRowsOf(records, rows.unitId, limitations)],
  })

  const province = rows.units.find(({ code }) => code === 'mdm')
  if (province?.id === undefined) throw new Error('no province')
  const { id, path } = province
  const scoring = scoringRowsOf(records, { unitId: rows.unitId, province: { id, path } })
  await tx.unit.createMany({ data: scoring.units })
  await tx.rubric.createMany({ data: scoring.rubrics })
  await tx.scoreBoard.createMany({ data: scoring.boards })
  await tx.scoreBoardMember.createMany({ data: scoring.members })
  await tx.tieVote.createMany({ data: scoring.votes })
  for (const scores of scoring.scores) await writeScores(tx, scores)

  const movements = movementRowsOf(rows.unitId)
  await tx.movement.createMany({ data: movements.movements })
  await tx.movementTarget.createMany({ data: movements.targets })
  await tx.movementDocument.createMany({ data: movements.documents })
  await tx.movementParticipant.createMany({ data: movements.participants })
  await tx.movementActual.createMany({ data: movements.actuals })
  await tx.movementReview.createMany({ data: movements.reviews })
  await tx.reliefEntry.createMany({ data: movements.relief })

  const staff = { people: [...records.people], postings: [...records.postings] }
  await writeAccounts(tx, demoAccounts, {
    hash,
    personIdOf: (post) => rows.personId(holderOf(staff, post)),
    unitIdOf: (code) => (code === 'vn' ? rootId : rows.unitId(code)),
  })

  const season = seasonRowsOf(records, rows)
  await tx.proposal.createMany({ data: season.proposals })
  await tx.proposalStep.createMany({ data: season.steps })
  await tx.proposalWindow.createMany({ data: season.windows })
  await tx.decision.createMany({ data: rows.decisions })
  await tx.decisionProposal.createMany({ data: season.decisionProposals })
  await tx.registerEntry.createMany({ data: rows.entries })
  await tx.initiativeUse.createMany({ data: rows.initiativeUses })
  await tx.council.createMany({ data: season.councils })
  await tx.councilMember.createMany({ data: season.councilMembers })
  await tx.clusterMonitor.createMany({ data: clusterMonitorsOf(records, season.councilMembers) })
  await tx.councilSession.createMany({ data: season.sessions })
  await tx.sessionAttendance.createMany({ data: season.attendance })
  await settle(tx, records, rows, season, today)
}
