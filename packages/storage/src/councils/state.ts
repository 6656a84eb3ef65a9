import type { SubjectKind } from '@vinhdanh/domain/awards'
import {
  type AgendaItem,
  type Attendance,
  type Ballot,
  type BallotRule,
  type BallotStatus,
  type Council,
  type CouncilLevel,
  type CouncilRole,
  type CouncilRules,
  type CouncilSession,
  type SessionStatus,
  type Tally,
  type TallyChoice,
  tallyReadings,
} from '@vinhdanh/domain/councils'
import type { Day } from '@vinhdanh/domain/kernel'
import { optionalDay, type Prisma, type Reader, type Tx } from '../database/index.ts'

/** What the domain's state of a council is read from, beside its own row. */
export const councilParts = {
  unit: { select: { path: true } },
  members: { orderBy: [{ order: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.CouncilInclude

export type CouncilRow = Prisma.CouncilGetPayload<{ include: typeof councilParts }>

export const councilState = (row: CouncilRow): Council => ({
  id: row.id,
  name: row.name,
  level: row.level as CouncilLevel,
  unitId: row.unitId,
  unitPath: row.unit.path,
  members: row.members.map(({ id, personId, post, role, votes, from, until }) => ({
    id,
    personId,
    post,
    role: role as CouncilRole,
    votes,
    from: optionalDay(from),
    until: optionalDay(until),
  })),
  rules: row.rules as unknown as CouncilRules,
  version: row.version,
})

export async function loadCouncil(reader: Reader, id: string): Promise<Council | null> {
  const row = await reader.council.findUnique({ where: { id }, include: councilParts })
  return row === null ? null : councilState(row)
}

/** What the domain's state of a session is read from; the keys of a ballot and its box are never among it. */
export const sessionParts = {
  attendance: { orderBy: { order: 'asc' } },
  agenda: {
    orderBy: { order: 'asc' },
    include: {
      ballot: { omit: { publicKey: true, wrappedKey: true } },
      roll: { orderBy: { memberId: 'asc' } },
    },
  },
} as const satisfies Prisma.CouncilSessionInclude

export type SessionRow = Prisma.CouncilSessionGetPayload<{ include: typeof sessionParts }>
type ItemRow = SessionRow['agenda'][number]

/** The counts of a closed ballot; the database sees to it that they are all there, or none. */
function tallyOf(row: ItemRow['ballot'], rule: BallotRule): Tally | null {
  if (row === null) return null
  const { yes, no, blank, notCast, members, yesNeeded, passed } = row
  if (
    yes === null ||
    no === null ||
    blank === null ||
    notCast === null ||
    members === null ||
    yesNeeded === null ||
    passed === null
  )
    return null
  const readings = tallyReadings(rule, { yes, members })
  const choice = choiceOf(row)
  return {
    ...{ yes, no, blank, notCast, members, yesNeeded, passed },
    ...(readings === undefined ? {} : { readings }),
    ...(choice === null ? {} : { choice }),
  }
}

function choiceOf({
  reading,
  reason,
  chosenBy,
  chosenAt,
}: NonNullable<ItemRow['ballot']>): TallyChoice | null {
  return reading === null || reason === null || chosenBy === null || chosenAt === null
    ? null
    : { reading, reason, by: chosenBy, at: chosenAt.toISOString() }
}

const ballotState = ({ ballot, roll, rule }: ItemRow): Ballot => ({
  status: (ballot?.status ?? 'not-opened') as BallotStatus,
  rule: rule as unknown as BallotRule,
  voted: roll.map(({ memberId }) => memberId),
  tally: tallyOf(ballot, rule as unknown as BallotRule),
})

export const itemState = (row: ItemRow): AgendaItem => ({
  id: row.id,
  order: row.order,
  proposalId: row.proposalId,
  award: row.award,
  subject: { kind: row.subjectKind as SubjectKind, id: row.personId ?? row.unitId ?? '' },
  ballot: ballotState(row),
})

export const sessionState = (row: SessionRow): CouncilSession => ({
  id: row.id,
  councilId: row.councilId,
  heldOn: row.heldOn as Day,
  place: row.place,
  status: row.status as SessionStatus,
  attendance: row.attendance.map(({ memberId, attendance }) => ({
    memberId,
    attendance: attendance as Attendance,
  })),
  agenda: row.agenda.map(itemState),
  version: row.version,
})

export async function loadSession(reader: Reader, id: string): Promise<CouncilSession | null> {
  const row = await reader.councilSession.findUnique({ where: { id }, include: sessionParts })
  return row === null ? null : sessionState(row)
}

/**
 * The session, held until the transaction ends: whoever votes, opens or closes waits for the one before, and then
 * sees what that one did. A vote can so never land after the count.
 */
export async function lockSession(tx: Tx, id: string): Promise<CouncilSession | null> {
  await tx.$queryRaw`SELECT FROM "CouncilSession" WHERE "id" = ${id}::uuid FOR UPDATE`
  return loadSession(tx, id)
}

/** The same, found by an item of its agenda. */
export async function lockSessionOfItem(tx: Tx, itemId: string): Promise<CouncilSession | null> {
  const item = await tx.agendaItem.findUnique({ where: { id: itemId } })
  return item === null ? null : lockSession(tx, item.sessionId)
}
