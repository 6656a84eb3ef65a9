import type {
  BallotCount,
  BallotPurpose,
  Conference,
  ConferenceBallot,
  ConferenceKind,
  ConferenceRecord,
  ConferenceStatus,
} from '@vinhdanh/domain/conferences'
import type { Day } from '@vinhdanh/domain/kernel'
import type { Prisma, Reader, Tx } from '../database/index.ts'

/** What the domain's state of a conference is read from; the keys of a ballot and its box are never among it. */
export const conferenceParts = {
  ballots: {
    orderBy: { order: 'asc' },
    omit: { publicKey: true, wrappedKey: true },
    include: { roll: { orderBy: { unitId: 'asc' } } },
  },
} as const satisfies Prisma.ConferenceInclude

export type ConferenceStateRow = Prisma.ConferenceGetPayload<{ include: typeof conferenceParts }>

/** A conference of which nothing has been written down yet. */
export const emptyRecord: ConferenceRecord = {
  attendance: [],
  outcomes: [],
  limitations: [],
  tasks: [],
  ranking: [],
  rankingFrom: null,
  candidates: [],
  acclaimed: [],
  covenantId: null,
  minutesNumber: null,
  beganAt: null,
  endedAt: null,
  cancelledBecause: null,
}

/** The part of the state that is kept as one document. */
export const recordOf = ({
  attendance,
  outcomes,
  limitations,
  tasks,
  ranking,
  rankingFrom,
  candidates,
  acclaimed,
  covenantId,
  minutesNumber,
  beganAt,
  endedAt,
  cancelledBecause,
}: Conference): ConferenceRecord => ({
  ...{ attendance, outcomes, limitations, tasks, ranking, rankingFrom },
  ...{ candidates, acclaimed, covenantId, minutesNumber },
  ...{ beganAt, endedAt, cancelledBecause },
})

const ballotState = (row: ConferenceStateRow['ballots'][number]): ConferenceBallot => ({
  id: row.id,
  purpose: row.purpose as BallotPurpose,
  award: row.award,
  rank: row.rank,
  optionUnitIds: row.optionUnitIds,
  seats: row.seats,
  status: row.status as ConferenceBallot['status'],
  voted: row.roll.map(({ unitId }) => unitId),
  count: row.tally as unknown as BallotCount | null,
})

export const conferenceState = (row: ConferenceStateRow): Conference => ({
  ...emptyRecord,
  ...(row.record as unknown as Partial<ConferenceRecord>),
  id: row.id,
  clusterId: row.clusterId,
  kind: row.kind as ConferenceKind,
  year: row.year,
  heldOn: row.heldOn as Day,
  place: row.place,
  hostUnitId: row.hostUnitId,
  status: row.status as ConferenceStatus,
  chair: row.chair,
  secretary: row.secretary,
  guests: row.guests,
  ballots: row.ballots.map(ballotState),
  headUnitIds: row.headUnitIds,
  deputyUnitIds: row.deputyUnitIds,
  version: row.version,
})

export async function loadConference(reader: Reader, id: string): Promise<Conference | null> {
  const row = await reader.conference.findUnique({ where: { id }, include: conferenceParts })
  return row === null ? null : conferenceState(row)
}

/**
 * The conference, held until the transaction ends: whoever votes, counts or passes a step waits for the one before, and
 * then sees what that one did. A vote can so never land after the count.
 */
export async function lockConference(tx: Tx, id: string): Promise<Conference | null> {
  await tx.$queryRaw`SELECT FROM "Conference" WHERE "id" = ${id}::uuid FOR UPDATE`
  return loadConference(tx, id)
}

/** Các hội nghị của một cụm, khối trong một năm. */
export async function conferencesOf(
  reader: Reader,
  clusterId: string,
  year: number,
): Promise<readonly Conference[]> {
  const rows = await reader.conference.findMany({
    where: { clusterId, year },
    include: conferenceParts,
    orderBy: { heldOn: 'asc' },
  })
  return rows.map(conferenceState)
}
