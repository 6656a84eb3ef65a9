import { dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import { type AwardProvision, competenceOf, type LawBook } from '../law/index.ts'
import { existsOn, notInForce } from './check.ts'
import type { Cluster } from './cluster.ts'
import type { AssignMonitors, KeepRecognition, NoteMonitoring, ShareExchange } from './commands.ts'
import type {
  ClusterRecognitionKept,
  ExchangeShared,
  MonitoringNoted,
  MonitorsAssigned,
} from './events.ts'
import { isMemberOn, membersOn } from './membership.ts'
import { plainWords } from './naming.ts'
import type { AssignRefusal, KeepRefusal, NoteRefusal, ShareRefusal } from './refusals.ts'

const empty = (path: string, text: string): readonly InputIssue[] =>
  text.trim() === '' ? [{ path, code: 'empty' }] : []

/** Ghế của hội đồng vào ngày phân công, và người ngồi ghế đó. */
export interface CouncilSeat {
  readonly seatId: string
  readonly personId: string
}

/** Phân công thành viên hội đồng theo dõi; every cluster has at least one, and a new list takes the place of the old. */
export function decideAssignMonitors(
  { council }: { readonly council: readonly CouncilSeat[] },
  { seats, on, documentNumber, by, at }: AssignMonitors,
  cluster: Cluster,
): Result<MonitorsAssigned, AssignRefusal> {
  const issues = [...empty('documentNumber', documentNumber)]
  if (seats.length === 0) issues.push({ path: 'seats', code: 'empty' })
  if (new Set(seats.map(({ seatId }) => seatId)).size < seats.length)
    issues.push({ path: 'seats', code: 'duplicate' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (!existsOn(cluster, on)) return refuse(notInForce(cluster.id, on))
  const last = cluster.monitors.reduce<Day | null>(
    (latest, { from }) => (latest === null || from > latest ? from : latest),
    null,
  )
  if (last !== null && on <= last)
    return refuse({ kind: 'ChangeOutOfOrder', on, last, cites: [], rule: 'changes-in-order' })
  const monitors = seats.map(({ id, seatId }) => ({
    id,
    seatId,
    personId: council.find((seat) => seat.seatId === seatId)?.personId ?? null,
  }))
  const known = monitors.flatMap(({ personId, ...monitor }) =>
    personId === null ? [] : [{ ...monitor, personId }],
  )
  if (known.length < monitors.length)
    return refuse({ kind: 'MonitorOutsideCouncil', cites: [], rule: 'monitors-from-the-council' })
  const step = { on, documentNumber, by, at }
  return ok({ kind: 'MonitorsAssigned', clusterId: cluster.id, monitors: known, ...step })
}

/** Người theo dõi vào một ngày; none means "chưa phân công". */
export const monitorsOn = ({ monitors }: Cluster, on: Day) =>
  monitors.filter(({ from, until }) => from <= on && (until === null || on <= until))

/** Ghi chép theo dõi: by who is assigned on that day. */
export function decideNoteMonitoring(
  { today }: { readonly today: Day },
  { by, at, personId, ...note }: NoteMonitoring,
  cluster: Cluster,
): Result<MonitoringNoted, NoteRefusal> {
  const issues = empty('text', note.text)
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (note.on > today) return refuse(dayInFuture(note.on))
  if (personId === null || !monitorsOn(cluster, note.on).some((one) => one.personId === personId))
    return refuse({ kind: 'NotMonitoring', cites: [], rule: 'monitors-from-the-council' })
  return ok({
    kind: 'MonitoringNoted',
    clusterId: cluster.id,
    note: { ...note, personId },
    by,
    at,
  })
}

/** Tên hình thức, danh hiệu as people write it: without whose it is, of which level or class. */
const formWords = (name: string): string =>
  plainWords(name)
    .replace(/ (cua|cap|bo|toan quoc|co so|hang)\b.*$/, '')
    .trim()

const holds = (text: string, name: string): boolean =>
  name !== '' && ` ${text} `.includes(` ${name} `)

/**
 * Hình thức theo luật có tên trong lời ghi, wherever it stands: "Bằng khen cụm" and "Danh hiệu chiến sĩ thi đua" are
 * written as if the cluster gave what only an authority gives.
 */
function statutory(book: LawBook, form: string): AwardProvision | undefined {
  const asked = plainWords(form)
  const awards = [...book.provisions.values()].filter(
    (provision): provision is AwardProvision => provision.kind === 'award',
  )
  return awards.find(
    ({ nameVi }) => holds(asked, formWords(nameVi)) || plainWords(nameVi).startsWith(`${asked} `),
  )
}

/**
 * Khen của cụm, khối: kept as its own recognition. No law makes a cluster competent, so a form of the law is refused
 * with the article that says who gives it.
 */
export function decideKeepRecognition(
  { book, today }: { readonly book: LawBook; readonly today: Day },
  { by, at, ...recognition }: KeepRecognition,
  cluster: Cluster,
): Result<ClusterRecognitionKept, KeepRefusal> {
  const { on, form, giver, individuals, collectives, names, reason } = recognition
  const issues = [...empty('form', form), ...empty('giver', giver), ...empty('reason', reason)]
  const counts = Object.entries({ individuals, collectives })
  for (const [path, count] of counts) if (count < 0) issues.push({ path, code: 'not-positive' })
  if (issues.length === 0 && individuals + collectives < 1)
    issues.push({ path: 'individuals', code: 'not-positive' })
  if (issues.length === 0 && names.length > individuals + collectives)
    issues.push({ path: 'names', code: 'too-long' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (on > today) return refuse(dayInFuture(on))
  const award = statutory(book, form)
  if (award !== undefined)
    return refuse({
      kind: 'ClusterNotCompetent',
      award: award.award,
      form,
      giver,
      cites: [competenceOf(book, award.award)?.cite ?? award.cite],
      rule: 'cluster-gives-no-award',
    })
  if (!existsOn(cluster, on)) return refuse(notInForce(cluster.id, on))
  return ok({ kind: 'ClusterRecognitionKept', clusterId: cluster.id, recognition, by, at })
}

/** Trao đổi kinh nghiệm, chia sẻ mô hình: by a member, for all members. */
export function decideShareExchange(
  { today }: { readonly today: Day },
  { by, at, ...exchange }: ShareExchange,
  cluster: Cluster,
): Result<ExchangeShared, ShareRefusal> {
  const { on, unitId, hostUnitId, title, text } = exchange
  const issues = [...empty('title', title), ...empty('text', text)]
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (on > today) return refuse(dayInFuture(on))
  if (!existsOn(cluster, on)) return refuse(notInForce(cluster.id, on))
  const members = membersOn(cluster, on)
  const named = hostUnitId === null ? [unitId] : [unitId, hostUnitId]
  const outside = named.find((id) => !isMemberOn(members, id))
  if (outside !== undefined)
    return refuse({
      kind: 'UnitNotInCluster',
      unitId: outside,
      on,
      cites: [],
      rule: 'members-only',
    })
  return ok({ kind: 'ExchangeShared', clusterId: cluster.id, exchange, by, at })
}
