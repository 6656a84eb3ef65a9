import { inForce, reachOf, type Viewer } from '@vinhdanh/domain/access'
import { isMemberOn, membersOn } from '@vinhdanh/domain/clusters'
import { yearOf } from '@vinhdanh/domain/kernel'
import {
  type Desk,
  seatsOf,
  spokenFor,
  type Waiting,
  waitingAtConference,
  waitingOnBoard,
  waitingOnCluster,
  waitingOnCovenant,
  waitingOnLimitation,
  waitingOnMovement,
} from '@vinhdanh/domain/worklist'
import {
  loadSeasonWork,
  type SeasonWorkAsked,
  type SeasonWorkRows,
} from '@vinhdanh/storage/worklist'
import type { Context } from '../context.ts'
import { rubricAt } from '../scoring/view.ts'
import { linkOf } from './links.ts'
import type { WorkItem } from './types.ts'

/** How far the viewer's roles reach, as storage asks for it. */
async function askedFor({ today, own }: Context, viewer: Viewer): Promise<SeasonWorkAsked> {
  const subtrees = (...operations: Parameters<typeof reachOf>[1][]) => [
    ...new Set(operations.flatMap((operation) => reachOf(viewer, operation, today).subtrees)),
  ]
  const closes = (grant: Viewer['grants'][number]) =>
    inForce(grant, today) &&
    reachOf({ ...viewer, grants: [grant] }, 'recordMovementReview', today).subtrees.length > 0
  return {
    ...{ today, year: yearOf(today) },
    spokenFor: spokenFor({ viewer, today }),
    seatIds: seatsOf({ viewer, today }),
    grantedIds: [...new Set(viewer.grants.filter(closes).map(({ unitId }) => unitId))],
    headedClusterIds: [...(await own.headedClusters())],
    ordered: subtrees('recogniseHeads', 'assignMonitors'),
    boardsRun: subtrees('moveStage', 'enterOfficialScores'),
  }
}

/** More names than these would hide what the line is about; the step counts them. */
const mostNames = 3

/** Người xem, những gì đọc được, và cách gọi tên. */
interface Around {
  readonly desk: Desk
  readonly rows: SeasonWorkRows
  readonly names: ReadonlyMap<string, string>
  readonly clusters: ReadonlyMap<string, SeasonWorkRows['clusters'][number]>
}

/** For which units; the one that the viewer stands for goes without saying. */
function forUnits({ desk, names }: Around, { unitIds }: Waiting): string {
  const seats = seatsOf(desk)
  const others = unitIds.filter((unitId) => seats.length !== 1 || seats[0] !== unitId)
  if (others.length === 0 || others.length > mostNames) return ''
  return `: ${others.map((unitId) => names.get(unitId) ?? '').join(', ')}`
}

interface About {
  /** The key that the page is found by. */
  readonly page: string
  readonly title: string
  readonly dataSet: WorkItem['dataSet']
  readonly clusterId?: string | null
  readonly review?: 'mid-year' | 'annual'
}

function itemOf(
  around: Around,
  { page, title, dataSet, clusterId = null, review }: About,
  work: Waiting,
): WorkItem {
  const { kind, recordId, dueOn, now, count, quarters, year } = work
  const late = dueOn !== null && dueOn < around.desk.today
  return {
    id: [kind, recordId, ...(year === null ? [] : [year])].join(':'),
    ...{ kind, dueOn, now, dataSet },
    title: `${title}${forUnits(around, work)}`,
    link: linkOf(kind, { id: page, clusterId, late }),
    about: { count, quarters, year, review: review ?? null },
  }
}

const atConferences = (around: Around): readonly WorkItem[] =>
  around.rows.conferences.flatMap(({ state: conference, dataSet }) => {
    const cluster = around.clusters.get(conference.clusterId)?.state
    if (cluster === undefined) return []
    const { id: page, kind: review, year } = conference
    const about = { page, title: `${cluster.name}, ${year}`, dataSet, review }
    return waitingAtConference(around.desk, { cluster, conference }).map((work) =>
      itemOf(around, about, work),
    )
  })

const onCovenants = (around: Around): readonly WorkItem[] =>
  around.rows.covenants.flatMap(({ state: covenant, dataSet }) => {
    const cluster = around.clusters.get(covenant.clusterId)?.state
    if (cluster === undefined) return []
    const about = { page: covenant.id, title: `${cluster.name}, ${covenant.year}`, dataSet }
    return waitingOnCovenant(around.desk, { cluster, covenant }).map((work) =>
      itemOf(around, about, work),
    )
  })

/** Điểm của cột đang mở, by unit; only that a line has points matters here. */
function scoresOf({ rows }: Around, boardId: string) {
  const scores = new Map<
    string,
    Map<string, { points: number; part: null; whole: null; met: null }>
  >()
  for (const { boardId: of, unitId, line, points } of rows.filled) {
    if (of !== boardId) continue
    const own = scores.get(unitId) ?? new Map()
    scores.set(unitId, own.set(line, { points, part: null, whole: null, met: null }))
  }
  return scores
}

async function onBoards(context: Context, around: Around): Promise<readonly WorkItem[]> {
  const lists = await Promise.all(
    around.rows.boards.map(async ({ state: board, dataSet }) => {
      const rubric = await rubricAt(context, board)
      const on = { board, rubric, scores: scoresOf(around, board.id) }
      const about = { page: board.id, title: board.title, dataSet }
      return waitingOnBoard(around.desk, on).map((work) => itemOf(around, about, work))
    }),
  )
  return lists.flat()
}

const onLimitations = (around: Around): readonly WorkItem[] =>
  around.rows.limitations.flatMap(({ state: limitation, dataSet }) => {
    const { id: page, clusterId } = limitation
    return waitingOnLimitation(around.desk, limitation).map((work) => {
      const task = limitation.tasks.find(({ id }) => id === work.recordId)
      return itemOf(
        around,
        { page, title: task?.text ?? limitation.text, dataSet, clusterId },
        work,
      )
    })
  })

/** Đơn vị cùng cụm, khối hôm nay với một đơn vị. */
function fellowsOf({ desk, rows }: Around, unitId: string | null): ReadonlySet<string> {
  const members = rows.clusters
    .map(({ state }) => membersOn(state, desk.today))
    .filter((list) => unitId !== null && isMemberOn(list, unitId))
  return new Set(members.flat().map((member) => member.unitId))
}

const onMovements = (around: Around): readonly WorkItem[] =>
  around.rows.movements.flatMap(({ state, name: title, dataSet }) => {
    const movement = { ...state, fellows: fellowsOf(around, state.unitId) }
    return waitingOnMovement(around.desk, movement).map((work) =>
      itemOf(around, { page: movement.id, title, dataSet }, work),
    )
  })

const onClusters = (around: Around): readonly WorkItem[] =>
  around.rows.clusters.flatMap(({ state: cluster, organiserPath, dataSet }) =>
    waitingOnCluster(around.desk, { cluster, organiserPath }).map((work) =>
      itemOf(around, { page: cluster.id, title: cluster.name, dataSet }, work),
    ),
  )

/** Việc của mùa thi đua đang chờ người này. */
export async function seasonItems(context: Context, viewer: Viewer): Promise<readonly WorkItem[]> {
  const asked = await askedFor(context, viewer)
  const rows = await loadSeasonWork(context.reader, asked)
  const desk: Desk = {
    viewer,
    today: context.today,
    headed: new Set(asked.headedClusterIds),
    paths: new Map(rows.units.map(({ id, path }) => [id, path])),
  }
  const around: Around = {
    ...{ desk, rows },
    names: new Map(rows.units.map(({ id, name }) => [id, name])),
    clusters: new Map(rows.clusters.map((row) => [row.state.id, row])),
  }
  return [
    ...atConferences(around),
    ...onCovenants(around),
    ...(await onBoards(context, around)),
    ...onLimitations(around),
    ...onMovements(around),
    ...onClusters(around),
  ]
}
