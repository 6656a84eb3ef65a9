import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { type Council, type CouncilRestructured, evolveCouncil } from '@vinhdanh/domain/councils'
import { type Day, ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { newId, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/** The days on which a council was in session, opened or closed, held still against a session being opened meanwhile. */
export async function heldDaysOf(tx: Tx, councilId: string): Promise<readonly Day[]> {
  await tx.$queryRaw`SELECT FROM "CouncilSession" WHERE "councilId" = ${councilId}::uuid ORDER BY "id" FOR UPDATE`
  const rows = await tx.councilSession.findMany({
    where: { councilId, status: { in: ['open', 'closed'] } },
    orderBy: { heldOn: 'asc' },
    select: { heldOn: true },
  })
  return rows.map(({ heldOn }) => heldOn as Day)
}

/** Writes a restructuring, with the journal. Compare-and-set on the version. */
export async function appendCouncil(
  tx: Tx,
  before: Council,
  event: CouncilRestructured,
  context: JournalContext,
): Promise<Result<Council, ChangedMeanwhile>> {
  const after = evolveCouncil(before, event)
  const { id, version } = before
  const { count } = await tx.council.updateMany({
    where: { id, version },
    data: { version: after.version },
  })
  if (count === 0) {
    const row = await tx.council.findUnique({ where: { id }, select: { version: true } })
    return refuse(changedMeanwhile(row?.version ?? 0))
  }
  for (const member of after.members)
    if (event.left.includes(member.id))
      await tx.councilMember.update({ where: { id: member.id }, data: { until: member.until } })
  const last = await tx.councilMember.aggregate({ where: { councilId: id }, _max: { order: true } })
  const order = last._max.order ?? 0
  await tx.councilMember.createMany({
    data: event.joined.map((member, index) => ({
      ...member,
      councilId: id,
      order: order + 1 + index,
    })),
  })
  const known = await tx.councilChange.count({ where: { councilId: id } })
  const { on, decisionNumber, decisionOn, left, joined } = event
  await tx.councilChange.create({
    data: {
      ...{ id: newId(), councilId: id, on, decisionNumber, decisionOn, order: known },
      left: [...left],
      joined: joined.map((member) => member.id),
    },
  })
  journal(tx, 'council', id, [event], context)
  return ok(after)
}
