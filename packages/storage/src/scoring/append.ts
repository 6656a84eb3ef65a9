import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  type BoardEvent,
  evolveBoard,
  type ScoreBoard,
  type ScoresEntered,
} from '@vinhdanh/domain/scoring'
import { newId, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/**
 * Writes what happened to a board, only the rows it happened to, and the journal.
 * @param before null for a new one. Compare-and-set on the version.
 */
export async function appendBoard(
  tx: Tx,
  before: ScoreBoard | null,
  event: BoardEvent,
  context: JournalContext,
): Promise<Result<ScoreBoard, ChangedMeanwhile>> {
  const after = evolveBoard(before, event)
  const { id, stage, nominated, version } = after
  if (event.kind === 'BoardOpened') await create(tx, event.board)
  else {
    const { count } = await tx.scoreBoard.updateMany({
      where: { id, version: version - 1 },
      data: { stage, version, nominated: [...nominated] },
    })
    if (count === 0) {
      const row = await tx.scoreBoard.findUnique({ where: { id }, select: { version: true } })
      return refuse(changedMeanwhile(row?.version ?? 0))
    }
    if (event.kind === 'CrossersAssigned') await assignCrossers(tx, event, id)
    if (event.kind === 'TieResolved') {
      const { order, votes, minutes } = event.vote
      await tx.tieVote.create({
        data: {
          ...{ id: newId(), boardId: id, order: after.votes.length, minutes },
          ...{ unitIds: [...order], votes: [...(votes ?? [])] },
        },
      })
    }
  }
  journal(tx, 'score-board', id, [event], context)
  return ok(after)
}

/** Who crosses whom, in one statement however many members. */
async function assignCrossers(
  tx: Tx,
  { crossers }: Extract<BoardEvent, { readonly kind: 'CrossersAssigned' }>,
  boardId: string,
): Promise<void> {
  const written = await tx.$executeRaw`
    UPDATE "ScoreBoardMember" m SET "crosserId" = r."crosserId"
    FROM jsonb_to_recordset(${JSON.stringify(crossers)}::jsonb) AS r("unitId" uuid, "crosserId" uuid)
    WHERE m."boardId" = ${boardId}::uuid AND m."unitId" = r."unitId"`
  if (written !== crossers.length) throw new Error(`${crossers.length - written} are no members`)
}

async function create(tx: Tx, { members, votes: _, organiserPath: __, ...board }: ScoreBoard) {
  const { dataSet } = await tx.rubric.findUniqueOrThrow({ where: { id: board.rubricId } })
  await tx.scoreBoard.create({
    data: {
      ...board,
      nominated: [...board.nominated],
      dataSet,
      members: { create: members.map((member, order) => ({ ...member, order })) },
    },
  })
}

/** Writes a batch of scores and what each was before, and the journal. The caller holds the board's line. */
export async function appendScores(
  tx: Tx,
  event: ScoresEntered,
  context: JournalContext,
): Promise<void> {
  await writeScores(tx, event)
  journal(tx, 'score-board', event.boardId, [event], context)
}

/**
 * The rows of a batch of scores and their history: two statements however many cells. Each cell is set only if it still
 * has the version that was decided on; one that has not is a fault.
 */
export async function writeScores(
  tx: Tx,
  { boardId, changes }: Pick<ScoresEntered, 'boardId' | 'changes'>,
): Promise<void> {
  const rows = changes.map(({ cell, before, reason }) => ({
    ...cell,
    id: newId(),
    reason,
    before: before?.points ?? null,
    partBefore: before?.part ?? null,
    wholeBefore: before?.whole ?? null,
  }))
  const json = JSON.stringify(rows)
  const written = await tx.$executeRaw`
    INSERT INTO "ScoreCell" ("id", "boardId", "unitId", "line", "column", "points", "part", "whole", "met", "evidence", "by", "byName", "at", "version")
    SELECT r."id", ${boardId}::uuid, r."unitId", r."line", r."column", r."points", r."part", r."whole", r."met", r."evidence", r."by", r."byName", r."at", r."version"
    FROM jsonb_to_recordset(${json}::jsonb) AS r("id" uuid, "unitId" uuid, "line" text, "column" text, "points" int, "part" int, "whole" int, "met" boolean, "evidence" text, "by" text, "byName" text, "at" timestamptz, "version" int)
    ON CONFLICT ("boardId", "unitId", "column", "line") DO UPDATE
    SET "points" = EXCLUDED."points", "part" = EXCLUDED."part", "whole" = EXCLUDED."whole", "met" = EXCLUDED."met",
      "evidence" = EXCLUDED."evidence", "by" = EXCLUDED."by", "byName" = EXCLUDED."byName", "at" = EXCLUDED."at", "version" = EXCLUDED."version"
    WHERE "ScoreCell"."version" = EXCLUDED."version" - 1`
  if (written !== rows.length) throw new Error(`${rows.length - written} scores changed in between`)
  await tx.$executeRaw`
    INSERT INTO "ScoreChange" ("cellId", "version", "before", "after", "partBefore", "partAfter", "wholeBefore", "wholeAfter", "reason", "by", "byName", "at")
    SELECT c."id", r."version", r."before", r."points", r."partBefore", r."part", r."wholeBefore", r."whole", r."reason", r."by", r."byName", r."at"
    FROM jsonb_to_recordset(${json}::jsonb) AS r("unitId" uuid, "line" text, "column" text, "version" int, "before" int, "points" int, "partBefore" int, "part" int, "wholeBefore" int, "whole" int, "reason" text, "by" text, "byName" text, "at" timestamptz)
    JOIN "ScoreCell" c ON c."boardId" = ${boardId}::uuid AND c."unitId" = r."unitId" AND c."column" = r."column" AND c."line" = r."line"`
}
