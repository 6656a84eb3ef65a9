import { mayDo, type Operation, reachOf, type Viewer } from '@vinhdanh/domain/access'
import { addDays, type Day, dayNumber, yearOf } from '@vinhdanh/domain/kernel'
import { ballotOf } from '@vinhdanh/domain/law'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import { listProposals } from '@vinhdanh/storage/proposals'
import type { WorkKind } from '@vinhdanh/wording/worklist'
import { type Context, contextFor } from '../context.ts'
import { globalId } from '../ids.ts'
import { findAward } from '../law/books.ts'
import { limits } from '../limits.ts'
import { dossierBook, dossierDay } from '../proposals/dossier.ts'
import type { ProposalRow } from '../rows.ts'
import { seasonItems } from './season.ts'
import type { WorkItem, Worklist } from './types.ts'

/** What waits in a status, by the operation that moves it on. */
const steps: readonly (readonly [ProposalStatus, Operation, WorkKind])[] = [
  ['draft', 'submitProposal', 'submit'],
  ['returned', 'submitProposal', 'complete'],
  ['submitted', 'receiveProposal', 'receive'],
  ['in-appraisal', 'appraiseProposal', 'appraise'],
  ['passed', 'draftDecision', 'draft-decision'],
  // Where the law demands no ballot, an appraised dossier may be decided without the council.
  ['appraised', 'draftDecision', 'draft-decision'],
]

/** Hồ sơ đang chờ người này. */
async function dossiers(context: Context, viewer: Viewer): Promise<readonly WorkItem[]> {
  const waiting = steps.filter(([, operation]) => mayDo(viewer, operation, {}, context.today).ok)
  const clusterIds = [...(await context.own.headedClusters())]
  const lists = await Promise.all(
    waiting.map(async ([status, operation, kind]) => {
      const { subtrees, own } = reachOf(viewer, operation, context.today)
      const reach = own
        ? { subtrees, own: { personId: viewer.personId, clusterIds } }
        : { subtrees }
      const page = await listProposals(context.reader, { statuses: [status], reach }, 'due-on', {
        first: limits.mostRows,
      })
      const rows = page.rows.map(({ node }) => node)
      const open = kind === 'draft-decision' ? await decidable(context, rows) : rows
      return open.map((row) => dossierItem(context, kind, row))
    }),
  )
  return lists.flat()
}

const needsBallot = async (context: Context, row: ProposalRow): Promise<boolean> =>
  ballotOf(await dossierBook(context, row), row.award) !== undefined

/** Hồ sơ có thể đưa vào quyết định: in no draft yet, and, unless it has passed, neither in need of a council nor before one. */
async function decidable(
  context: Context,
  rows: readonly ProposalRow[],
): Promise<readonly ProposalRow[]> {
  const { decisionsOfProposal, agendaOfProposal } = context.loaders
  const open = await Promise.all(
    rows.map(async (row) => {
      if ((await decisionsOfProposal.load(row.id)).length > 0) return false
      if (row.status === 'passed') return true
      return (
        !(await needsBallot(context, row)) && (await agendaOfProposal.load(row.id)).length === 0
      )
    }),
  )
  return rows.filter((_, index) => open[index])
}

function dossierItem(context: Context, kind: WorkKind, row: ProposalRow): WorkItem {
  const award = findAward(context, row.award, dossierDay(context, row))
  const id = globalId('Proposal', row.id)
  return {
    id: `${kind}:${row.id}`,
    kind,
    title: `${row.number}: ${award?.nameVi ?? row.award}, ${row.subjectName}, ${row.year}`,
    dueOn: row.dueOn as Day | null,
    link: kind === 'draft-decision' ? `/decisions/new?proposal=${id}` : `/proposals/${id}`,
    dataSet: row.dataSet,
  }
}

/** Phiên họp và lá phiếu đang chờ người này. */
async function councils(context: Context, viewer: Viewer): Promise<readonly WorkItem[]> {
  const { reader, own, loaders, today } = context
  const councilIds = [...(await own.councils())]
  if (councilIds.length === 0) return []
  const may = (operation: Operation) => mayDo(viewer, operation, { own: true }, today).ok
  const rows = await reader.councilSession.findMany({
    where: { councilId: { in: councilIds }, status: { not: 'closed' } },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
  })
  const items: WorkItem[] = []
  for (const session of await Promise.all(rows.map(({ id }) => loaders.session.load(id)))) {
    if (session === null) continue
    const { state, dataSet } = session
    const council = await loaders.council.load(state.councilId)
    const title = council?.state.name ?? ''
    const about = { dueOn: state.heldOn, dataSet }
    if (may('openSession'))
      items.push({
        id: `hold-session:${state.id}`,
        kind: 'hold-session',
        title,
        link: `/sessions/${globalId('CouncilSession', state.id)}`,
        ...about,
      })
    const seat = council?.state.members.find(
      ({ personId, votes }) => votes && personId === viewer.personId,
    )
    for (const { id, order, ballot, subject } of state.agenda) {
      if (ballot.status !== 'open') continue
      const link = `/ballots/${globalId('AgendaItem', id)}`
      const named = { title: `${title}, ${order}`, link, ...about, now: true }
      const recused = seat !== undefined && subject.id === seat.personId
      if (may('castBallot') && seat !== undefined && !recused && !ballot.voted.includes(seat.id))
        items.push({ id: `vote:${id}`, kind: 'vote', ...named })
      if (may('closeBallot'))
        items.push({ id: `close-ballot:${id}`, kind: 'close-ballot', ...named })
    }
  }
  return may('planSession') ? [...items, ...(await unplanned(context, viewer))] : items
}

/** Hồ sơ đã thẩm định mà luật đòi bỏ phiếu, chưa nằm trong chương trình nào. */
async function unplanned(context: Context, viewer: Viewer): Promise<readonly WorkItem[]> {
  const { subtrees } = reachOf(viewer, 'proposals', context.today)
  const { rows } = await listProposals(
    context.reader,
    { statuses: ['appraised'], reach: { subtrees } },
    'status-since',
    { first: limits.mostRows },
  )
  const open = await Promise.all(
    rows.map(
      async ({ node }) =>
        (await context.loaders.agendaOfProposal.load(node.id)).length === 0 &&
        (await needsBallot(context, node)),
    ),
  )
  return rows
    .filter((_, index) => open[index])
    .map(({ node }) => ({
      ...dossierItem(context, 'plan-session', node),
      link: `/sessions/new?proposal=${globalId('Proposal', node.id)}`,
    }))
}

/** Dự thảo quyết định chờ ký. */
async function decisions({ reader, today }: Context, viewer: Viewer): Promise<readonly WorkItem[]> {
  const { subtrees } = reachOf(viewer, 'signDecision', today)
  if (subtrees.length === 0) return []
  const rows = await reader.decision.findMany({
    where: {
      status: 'draft',
      OR: subtrees.map((path) => ({ authorityUnit: { path: { startsWith: path } } })),
    },
    include: { authorityUnit: { select: { name: true } }, _count: { select: { proposals: true } } },
    orderBy: { id: 'asc' },
    take: limits.mostRows,
  })
  return rows.map((row) => ({
    id: `sign:${row.id}`,
    kind: 'sign',
    title: `${row.authorityUnit.name}, ${row.signerName} (${row._count.proposals})`,
    dueOn: null,
    link: `/decisions/${globalId('Decision', row.id)}`,
    dataSet: row.dataSet,
  }))
}

/** Hội nghị tổng kết năm trước của cụm do người này đứng đầu, chưa ghi; one that is run here records itself. */
async function conferences({ reader, own, today }: Context, viewer: Viewer) {
  if (!mayDo(viewer, 'recordConference', {}, today).ok) return []
  const year = yearOf(today) - 1
  const rows = await reader.cluster.findMany({
    where: {
      id: { in: [...(await own.headedClusters())] },
      conferences: { none: { year: { gte: year } } },
      reviews: { none: { kind: 'annual', year: { gte: year }, status: { not: 'cancelled' } } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(
    ({ id, name, dataSet }): WorkItem => ({
      id: `record-conference:${id}`,
      kind: 'record-conference',
      title: `${name}, ${year}`,
      dueOn: null,
      link: `/clusters/${globalId('Cluster', id)}/conference`,
      dataSet,
    }),
  )
}

/** Chủ nhật của tuần này; day number 0 was a Monday. */
const endOfWeek = (today: Day): Day => addDays(today, 6 - (dayNumber(today) % 7))

/** Việc của tôi: everything that waits for this viewer, by when it is due. */
export async function worklistOf(outer: Context, viewer: Viewer): Promise<Worklist> {
  const context = contextFor(outer, viewer)
  const { today } = context
  const all = (
    await Promise.all([
      dossiers(context, viewer),
      councils(context, viewer),
      decisions(context, viewer),
      conferences(context, viewer),
      seasonItems(context, viewer),
    ])
  ).flat()
  const sorted = all
    .filter(({ now }) => now !== true)
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
  const week = endOfWeek(today)
  const due = (holds: (day: Day) => boolean) =>
    sorted.filter(({ dueOn }) => dueOn !== null && holds(dueOn))
  return {
    now: all.filter(({ now }) => now === true),
    overdue: due((day) => day < today),
    today: due((day) => day === today),
    thisWeek: due((day) => day > today && day <= week),
    later: sorted.filter(({ dueOn }) => dueOn === null || dueOn > week),
  }
}
