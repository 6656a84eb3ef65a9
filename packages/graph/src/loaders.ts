// long because it is one table: every key that a level of a query may ask by, each with its one statement
import type { Cluster } from '@vinhdanh/domain/clusters'
import type { Conference } from '@vinhdanh/domain/conferences'
import type { Council, CouncilSession } from '@vinhdanh/domain/councils'
import type { Decision } from '@vinhdanh/domain/decisions'
import type { Proposal } from '@vinhdanh/domain/proposals'
import type { ScoreCell } from '@vinhdanh/domain/scoring'
import { clusterParts, clusterState } from '@vinhdanh/storage/clusters'
import { conferenceParts, conferenceState } from '@vinhdanh/storage/conferences'
import { councilParts, councilState, sessionParts, sessionState } from '@vinhdanh/storage/councils'
import { covenantParts, covenantState } from '@vinhdanh/storage/covenants'
import type { DataSet, Prisma, Reader } from '@vinhdanh/storage/database'
import { decisionParts, decisionState } from '@vinhdanh/storage/decisions'
import { limitationParts, limitationState } from '@vinhdanh/storage/limitations'
import { loadMovements } from '@vinhdanh/storage/movements'
import { proposalParts, proposalState } from '@vinhdanh/storage/proposals'
import { rubricParts, rubricState } from '@vinhdanh/storage/rubrics'
import { boardParts, boardState, loadCells } from '@vinhdanh/storage/scoring'
import { loadVerdicts } from '@vinhdanh/storage/verdicts'
import DataLoader from 'dataloader'
import { localThingsOf } from './law/local-law.ts'
import type { BoardView, CovenantView, LimitationView, RubricView } from './node-views.ts'
import { firstPagesOf } from './register/first-pages.ts'
import type { InitiativeOfPerson } from './rows.ts'

type Keys = readonly string[]

/** One statement for all the rows that one level of a query asks for by their own key. */
const one = <Row>(keyOf: (row: Row) => string, load: (ids: string[]) => Promise<readonly Row[]>) =>
  new DataLoader<string, Row | null>(async (ids: Keys) => {
    const rows = new Map((await load([...ids])).map((row) => [keyOf(row), row]))
    return ids.map((id) => rows.get(id) ?? null)
  })

/** One statement for all the lists that one level of a query asks for by the key of the row above. */
const many = <Row>(
  load: (ids: string[]) => Promise<readonly Row[]>,
  ownerOf: (row: Row) => string | null,
) =>
  new DataLoader<string, readonly Row[]>(async (ids: Keys) => {
    const lists = new Map<string | null, Row[]>(ids.map((id) => [id, []]))
    for (const row of await load([...ids])) lists.get(ownerOf(row))?.push(row)
    return ids.map((id) => lists.get(id) ?? [])
  })

const id = (row: { readonly id: string }) => row.id

/** Keys of the movements that point to another, by name. */
const keysBelow = (prisma: Reader, by: 'parentId' | 'coreId') =>
  new DataLoader<string, readonly string[]>(async (ids: Keys) => {
    const rows = await prisma.movement.findMany({
      where: { [by]: { in: [...ids] } },
      select: { id: true, parentId: true, coreId: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    return ids.map((above) => rows.filter((row) => row[by] === above).map((row) => row.id))
  })

const covenantView = (
  row: Prisma.CovenantGetPayload<{ include: typeof covenantParts }>,
): CovenantView => ({
  id: row.id,
  dataSet: row.dataSet,
  sourceId: row.sourceId,
  sourceLine: row.sourceLine,
  state: covenantState(row),
})

const limitationView = (
  row: Prisma.LimitationGetPayload<{ include: typeof limitationParts }>,
): LimitationView => ({
  id: row.id,
  dataSet: row.dataSet,
  sourceId: row.sourceId,
  sourceLine: row.sourceLine,
  state: limitationState(row),
})

/** Bộ sưu tập dữ liệu của một yêu cầu; every list of the schema costs one statement a level, however long it is. */
export function loadersOf(prisma: Reader) {
  const among = (ids: string[]) => ({ where: { id: { in: ids } } })
  return {
    unit: one(id, (ids) => prisma.unit.findMany(among(ids))),
    person: one(id, (ids) => prisma.person.findMany(among(ids))),
    postings: many(
      (ids) =>
        prisma.posting.findMany({
          where: { personId: { in: ids } },
          orderBy: [{ from: 'desc' }, { id: 'asc' }],
        }),
      (row) => row.personId,
    ),
    ratings: many(
      (ids) =>
        prisma.rating.findMany({
          where: { personId: { in: ids }, of: 'subject' },
          orderBy: { year: 'desc' },
        }),
      (row) => row.personId,
    ),
    disciplines: many(
      (ids) =>
        prisma.discipline.findMany({
          where: { personId: { in: ids } },
          orderBy: [{ from: 'desc' }, { id: 'asc' }],
        }),
      (row) => row.personId,
    ),
    initiatives: many<InitiativeOfPerson>(
      async (ids) => {
        const rows = await prisma.initiativeAuthor.findMany({
          where: { personId: { in: ids } },
          include: { initiative: { include: { uses: true } } },
          orderBy: [{ initiative: { year: 'desc' } }, { initiativeId: 'asc' }],
        })
        return rows.map(({ personId, initiative: { uses, ...initiative } }) => ({
          ...initiative,
          personId,
          usedFor: uses.find((use) => use.personId === personId)?.award ?? null,
        }))
      },
      (row) => row.personId,
    ),
    cluster: one(id, (ids) => prisma.cluster.findMany(among(ids))),
    movement: one(id, (ids) => prisma.movement.findMany(among(ids))),
    movementState: one(id, async (ids) => loadMovements(prisma, { id: { in: ids } })),
    movementsBelow: keysBelow(prisma, 'parentId'),
    movementsServing: keysBelow(prisma, 'coreId'),
    clusterMembers: many(
      (ids) =>
        prisma.clusterMember.findMany({
          where: { clusterId: { in: ids } },
          include: { unit: { select: { name: true } } },
          orderBy: [{ unit: { name: 'asc' } }, { id: 'asc' }],
        }),
      (row) => row.clusterId,
    ),
    clusterTerms: many(
      (ids) =>
        prisma.clusterTerm.findMany({
          where: { clusterId: { in: ids } },
          include: {
            heads: { orderBy: { order: 'asc' } },
            deputies: { orderBy: { order: 'asc' } },
          },
          orderBy: { year: 'desc' },
        }),
      (row) => row.clusterId,
    ),
    clusterResults: many(
      (ids) =>
        prisma.clusterResult.findMany({
          where: { clusterId: { in: ids } },
          orderBy: [{ year: 'desc' }, { rank: 'asc' }, { id: 'asc' }],
        }),
      (row) => row.clusterId,
    ),
    clusterRecognitions: many(
      (ids) =>
        prisma.clusterRecognition.findMany({
          where: { clusterId: { in: ids } },
          orderBy: [{ on: 'desc' }, { id: 'desc' }],
        }),
      (row) => row.clusterId,
    ),
    monitoringNotes: many(
      (ids) =>
        prisma.monitoringNote.findMany({
          where: { clusterId: { in: ids } },
          orderBy: [{ on: 'desc' }, { id: 'desc' }],
        }),
      (row) => row.clusterId,
    ),
    conferences: many(
      (ids) =>
        prisma.clusterConference.findMany({
          where: { clusterId: { in: ids } },
          orderBy: [{ year: 'desc' }, { id: 'asc' }],
        }),
      (row) => row.clusterId,
    ),
    conference: one(id, (ids) => prisma.clusterConference.findMany(among(ids))),
    conferenceHeads: many(
      (ids) =>
        prisma.conferenceHead.findMany({
          where: { conferenceId: { in: ids } },
          orderBy: { order: 'asc' },
        }),
      (row) => row.conferenceId,
    ),
    conferenceDeputies: many(
      (ids) =>
        prisma.conferenceDeputy.findMany({
          where: { conferenceId: { in: ids } },
          orderBy: { order: 'asc' },
        }),
      (row) => row.conferenceId,
    ),
    nomination: one(id, (ids) =>
      prisma.nomination.findMany({ ...among(ids), include: { conference: true } }),
    ),
    nominations: many(
      (ids) =>
        prisma.nomination.findMany({
          where: { conferenceId: { in: ids } },
          orderBy: { order: 'asc' },
        }),
      (row) => row.conferenceId,
    ),
    covenant: one<CovenantView>(id, async (ids) =>
      (await prisma.covenant.findMany({ ...among(ids), include: covenantParts })).map(covenantView),
    ),
    /** By `cluster|year`: each cluster has one a year. */
    covenantOfYear: one<CovenantView>(
      ({ state }) => `${state.clusterId}|${state.year}`,
      async (keys) =>
        (
          await prisma.covenant.findMany({
            where: {
              OR: keys.map((key) => {
                const [clusterId = '', year = ''] = key.split('|')
                return { clusterId, year: Number(year) }
              }),
            },
            include: covenantParts,
          })
        ).map(covenantView),
    ),
    limitation: one<LimitationView>(id, async (ids) =>
      (await prisma.limitation.findMany({ ...among(ids), include: limitationParts })).map(
        limitationView,
      ),
    ),
    limitationsOfCluster: many<LimitationView>(
      async (ids) =>
        (
          await prisma.limitation.findMany({
            where: { clusterId: { in: ids } },
            include: limitationParts,
            orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }],
          })
        ).map(limitationView),
      ({ state }) => state.clusterId,
    ),
    document: one(id, (ids) => prisma.legalDocument.findMany(among(ids))),
    rubric: one<RubricView>(id, async (ids) =>
      (await prisma.rubric.findMany({ ...among(ids), include: rubricParts })).map((row) => ({
        id: row.id,
        dataSet: row.dataSet,
        state: rubricState(row),
      })),
    ),
    board: one<BoardView>(id, async (ids) =>
      (await prisma.scoreBoard.findMany({ ...among(ids), include: boardParts })).map((row) => ({
        id: row.id,
        dataSet: row.dataSet,
        state: boardState(row),
      })),
    ),
    /** Every score of a board; one statement a board, however many cells. */
    cellsOfBoard: new DataLoader<string, readonly ScoreCell[]>((ids: Keys) =>
      Promise.all(ids.map((boardId) => loadCells(prisma, boardId))),
    ),
    proposal: one(id, (ids) => prisma.proposal.findMany(among(ids))),
    proposalState: one<Proposal>(id, async (ids) =>
      (await prisma.proposal.findMany({ ...among(ids), include: proposalParts })).map(
        proposalState,
      ),
    ),
    /** Every dossier of a subject, whatever its award and year. */
    proposalsOfSubject: many(
      (ids) =>
        prisma.proposal.findMany({
          where: { OR: [{ personId: { in: ids } }, { unitId: { in: ids } }] },
          select: {
            id: true,
            number: true,
            status: true,
            award: true,
            year: true,
            personId: true,
            unitId: true,
          },
          orderBy: { id: 'asc' },
        }),
      (row) => row.personId ?? row.unitId,
    ),
    proposalsOfNomination: many(
      (ids) =>
        prisma.proposal.findMany({
          where: { nominationId: { in: ids } },
          orderBy: { id: 'desc' },
        }),
      (row) => row.nominationId,
    ),
    attestations: many(
      (ids) =>
        prisma.proposalAttestation.findMany({
          where: { proposalId: { in: ids } },
          orderBy: { order: 'asc' },
        }),
      (row) => row.proposalId,
    ),
    steps: many(
      (ids) =>
        prisma.proposalStep.findMany({
          where: { proposalId: { in: ids } },
          orderBy: { version: 'asc' },
        }),
      (row) => row.proposalId,
    ),
    readingChoices: many(
      (ids) =>
        prisma.readingChoice.findMany({
          where: { proposalId: { in: ids } },
          orderBy: { order: 'asc' },
        }),
      (row) => row.proposalId,
    ),
    storedVerdict: one(id, async (ids) => [...(await loadVerdicts(prisma, ids)).values()]),
    agendaOfProposal: many(
      (ids) =>
        prisma.agendaItem.findMany({
          where: { proposalId: { in: ids } },
          include: { session: { select: { councilId: true } } },
          orderBy: { id: 'desc' },
        }),
      (row) => row.proposalId,
    ),
    clusterState: one<Cluster>(id, async (ids) =>
      (await prisma.cluster.findMany({ ...among(ids), include: clusterParts })).map(clusterState),
    ),
    review: one<{
      readonly id: string
      readonly state: Conference
      readonly dataSet: DataSet
      readonly minutesId: string | null
    }>(id, async (ids) =>
      (await prisma.conference.findMany({ ...among(ids), include: conferenceParts })).map(
        (row) => ({
          id: row.id,
          state: conferenceState(row),
          dataSet: row.dataSet,
          minutesId: row.minutesId,
        }),
      ),
    ),
    councilChanges: many(
      (ids) =>
        prisma.councilChange.findMany({
          where: { councilId: { in: ids } },
          orderBy: { order: 'desc' },
        }),
      (row) => row.councilId,
    ),
    council: one<{ readonly state: Council; readonly dataSet: DataSet; readonly id: string }>(
      id,
      async (ids) =>
        (await prisma.council.findMany({ ...among(ids), include: councilParts })).map((row) => ({
          id: row.id,
          state: councilState(row),
          dataSet: row.dataSet,
        })),
    ),
    session: one<{
      readonly state: CouncilSession
      readonly dataSet: DataSet
      readonly id: string
    }>(id, async (ids) =>
      (await prisma.councilSession.findMany({ ...among(ids), include: sessionParts })).map(
        (row) => ({ id: row.id, state: sessionState(row), dataSet: row.dataSet }),
      ),
    ),
    sessionsOfCouncil: many(
      (ids) =>
        prisma.councilSession.findMany({
          where: { councilId: { in: ids } },
          orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
        }),
      (row) => row.councilId,
    ),
    agendaItem: one(id, (ids) => prisma.agendaItem.findMany(among(ids))),
    decision: one(id, (ids) => prisma.decision.findMany(among(ids))),
    decisionState: one<Decision>(id, async (ids) =>
      (await prisma.decision.findMany({ ...among(ids), include: decisionParts })).map(
        decisionState,
      ),
    ),
    proposalsOfDecision: many(
      (ids) =>
        prisma.decisionProposal.findMany({
          where: { decisionId: { in: ids } },
          orderBy: { order: 'asc' },
        }),
      (row) => row.decisionId,
    ),
    decisionsOfProposal: many(
      (ids) =>
        prisma.decisionProposal.findMany({
          where: { proposalId: { in: ids } },
          orderBy: { decisionId: 'desc' },
        }),
      (row) => row.proposalId,
    ),
    firstEntries: firstPagesOf(prisma),
    entry: one(id, (ids) => prisma.registerEntry.findMany(among(ids))),
    entriesOfDecision: many(
      (ids) =>
        prisma.registerEntry.findMany({
          where: { decisionId: { in: ids } },
          orderBy: { id: 'asc' },
        }),
      (row) => row.decisionId,
    ),
    entriesOfProposal: many(
      (ids) =>
        prisma.registerEntry.findMany({
          where: { proposalId: { in: ids } },
          orderBy: { id: 'desc' },
        }),
      (row) => row.proposalId,
    ),
    changes: many(
      (ids) =>
        prisma.registerChange.findMany({
          where: { entryId: { in: ids } },
          orderBy: { order: 'asc' },
        }),
      (row) => row.entryId,
    ),
    user: one(id, (ids) => prisma.user.findMany(among(ids))),
    grants: many(
      (ids) =>
        prisma.roleGrant.findMany({
          where: { userId: { in: ids } },
          include: { unit: { select: { path: true } } },
          orderBy: { id: 'asc' },
        }),
      (row) => row.userId,
    ),
    locals: localThingsOf(prisma),
    source: one(id, (ids) => prisma.source.findMany(among(ids))),
  }
}

export type Loaders = ReturnType<typeof loadersOf>
