import type { Day } from '@vinhdanh/domain/kernel'
import type { Reader } from '../database/index.ts'

/** Một nội dung đang chờ phiếu của một người. */
export interface WaitingBallot {
  readonly itemId: string
  readonly sessionId: string
  readonly heldOn: Day
  readonly proposalId: string
  readonly proposalNumber: string
  readonly subjectName: string
  readonly award: string
}

/** Ballots that are open and on whose roll the person is missing: not absent, not the subject of the vote. */
export async function ballotsWaitingFor(
  reader: Reader,
  personId: string,
): Promise<readonly WaitingBallot[]> {
  return reader.$queryRaw`
    SELECT i."id" AS "itemId", s."id" AS "sessionId", s."heldOn", p."id" AS "proposalId",
      p."number" AS "proposalNumber", p."subjectName", i."award"
    FROM "CouncilMember" m
    JOIN "CouncilSession" s ON s."councilId" = m."councilId" AND s."status" = 'open'
    JOIN "SessionAttendance" a ON a."sessionId" = s."id" AND a."memberId" = m."id"
    JOIN "AgendaItem" i ON i."sessionId" = s."id"
    JOIN "Ballot" b ON b."itemId" = i."id" AND b."status" = 'open'
    JOIN "Proposal" p ON p."id" = i."proposalId"
    WHERE m."personId" = ${personId}::uuid AND m."votes" AND a."attendance" <> 'absent'
      AND (m."from" IS NULL OR m."from" <= s."heldOn") AND (m."until" IS NULL OR m."until" >= s."heldOn")
      AND i."personId" IS DISTINCT FROM m."personId"
      AND NOT EXISTS (SELECT FROM "BallotRoll" r WHERE r."itemId" = i."id" AND r."memberId" = m."id")
    ORDER BY s."heldOn", s."id", i."order"`
}
