import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  evolveMovement,
  type Movement,
  type MovementContent,
  type MovementEvent,
} from '@vinhdanh/domain/movements'
import { newId, type Prisma, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

const json = (value: unknown) => value as Prisma.InputJsonValue

/** Writes what happened to a movement and the journal. Compare-and-set on the version; null before for a new one. */
export async function appendMovement(
  tx: Tx,
  before: Movement | null,
  event: MovementEvent,
  context: JournalContext,
): Promise<Result<Movement, ChangedMeanwhile>> {
  const after = evolveMovement(before, event)
  const { id } = after
  if (before === null) await tx.movement.create({ data: { ...columns(after), id } })
  else {
    const { count } = await tx.movement.updateMany({
      where: { id, version: before.version },
      data: columns(after),
    })
    if (count === 0) {
      const row = await tx.movement.findUnique({ where: { id }, select: { version: true } })
      return refuse(changedMeanwhile(row?.version ?? 0))
    }
  }
  await writeParts(tx, before, event, after)
  journal(tx, 'movement', id, [event], context)
  return ok(after)
}

const columns = (movement: Movement) => ({
  name: movement.name,
  theme: movement.theme,
  purpose: movement.purpose,
  kind: movement.kind,
  status: movement.status,
  launcherAsWritten: movement.launcherAsWritten,
  launcher: movement.launcher,
  listedUnder: movement.listedUnder,
  sectors: [...movement.sectors],
  subjects: [...movement.subjects],
  unitId: movement.unitId,
  year: movement.year,
  untilYear: movement.untilYear,
  from: movement.from,
  until: movement.until,
  endEvent: movement.endEvent,
  anchors: [...movement.anchors],
  hcmStudy: movement.hcmStudy,
  parentId: movement.parentId,
  coreId: movement.coreId,
  coreFromYear: movement.core?.fromYear ?? null,
  coreUntilYear: movement.core?.untilYear ?? null,
  checklist: [...movement.ticked],
  launchedOn: movement.launchedOn,
  completedOn: movement.completedOn,
  version: movement.version,
})

async function writeParts(tx: Tx, before: Movement | null, event: MovementEvent, after: Movement) {
  const movementId = after.id
  switch (event.kind) {
    case 'MovementSaved':
      return writeContent(tx, movementId, before?.targets ?? [], event.content)
    case 'MovementJoined': {
      const { unitId, commitments, ...rest } = event.participant
      const row = { ...rest, commitments: json(commitments) }
      await tx.movementParticipant.upsert({
        where: { movementId_unitId: { movementId, unitId } },
        create: { ...row, id: newId(), movementId, unitId },
        update: row,
      })
      return
    }
    case 'TargetReported': {
      const { bases, ...row } = event.actual
      await tx.movementActual.create({ data: { ...row, movementId, bases: json(bases) } })
      return
    }
    case 'MovementReviewed':
      await tx.movementReview.create({ data: { ...event.review, movementId } })
      return
    case 'ReliefEntered': {
      const { struck: _, ...row } = event.line
      await tx.reliefEntry.create({ data: { ...row, movementId, order: after.relief.length } })
      return
    }
    case 'ReliefStruck':
      await tx.reliefEntry.update({
        where: { id: event.lineId },
        data: { struckOn: event.on, struckReason: event.reason },
      })
      return
  }
}

/** New targets in one statement, and of the others only those that differ from what stands. */
async function writeTargets(
  tx: Tx,
  movementId: string,
  before: MovementContent['targets'],
  targets: MovementContent['targets'],
): Promise<void> {
  const rows = targets.map((target, order) => ({ ...target, movementId, order }))
  await tx.movementTarget.createMany({
    data: rows.filter(({ id }) => !before.some((each) => each.id === id)),
  })
  for (const { id, ...row } of rows) {
    const order = before.findIndex((each) => each.id === id)
    const standing = before[order]
    const { indicator, measure, goal } = row
    const same =
      standing?.indicator === indicator && standing.measure === measure && standing.goal === goal
    if (standing !== undefined && !(same && order === row.order))
      await tx.movementTarget.update({ where: { id }, data: row })
  }
}

/** Targets keep their keys, for what was registered and reported hangs on them; documents are written anew. */
async function writeContent(
  tx: Tx,
  movementId: string,
  before: MovementContent['targets'],
  { targets, documents }: MovementContent,
): Promise<void> {
  await tx.movementTarget.deleteMany({
    where: { movementId, id: { notIn: targets.map(({ id }) => id) } },
  })
  await writeTargets(tx, movementId, before, targets)
  await tx.movementDocument.deleteMany({ where: { movementId } })
  await tx.movementDocument.createMany({
    data: documents.map((row, order) => ({ ...row, movementId, order })),
  })
}
