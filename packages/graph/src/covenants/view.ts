import type { Target } from '@vinhdanh/domain/access'
import type { Cluster } from '@vinhdanh/domain/clusters'
import {
  type Covenant,
  type CovenantLine,
  type CovenantProgress,
  type CovenantTarget,
  type LineProgress,
  progressOf,
} from '@vinhdanh/domain/covenants'
import type { Context } from '../context.ts'
import type { CovenantView } from '../refs.ts'
import { clusterTarget, unitTarget } from '../targets.ts'

/** Một dòng đăng ký, với chỉ tiêu và tiến độ của nó. */
export interface LineView {
  readonly line: CovenantLine
  readonly target: CovenantTarget
  readonly progress: LineProgress
}

const progresses = new WeakMap<Covenant, CovenantProgress>()

/** Tiến độ đến hôm nay; counted once for one covenant, however many fields ask. */
export function progressNow({ state }: CovenantView, { today }: Context): CovenantProgress {
  const known = progresses.get(state)
  if (known !== undefined) return known
  const counted = progressOf(state, today)
  progresses.set(state, counted)
  return counted
}

/** Các dòng đăng ký của chỉ tiêu còn dùng: by target in its order, then as they were made. */
export function linesOf(view: CovenantView, context: Context): readonly LineView[] {
  const { state } = view
  const places = new Map(state.targets.map((target, place) => [target.id, { target, place }]))
  const lines = new Map(state.lines.map((line) => [line.id, line]))
  return progressNow(view, context)
    .lines.flatMap((progress) => {
      const line = lines.get(progress.lineId)
      const found = places.get(line?.targetId ?? '')
      return line === undefined || found === undefined ? [] : [{ line, progress, ...found }]
    })
    .sort((a, b) => a.place - b.place)
}

/** Cụm, khối của giao ước. */
export async function clusterOfCovenant(
  { loaders }: Context,
  { clusterId }: Pick<Covenant, 'clusterId'>,
): Promise<Cluster> {
  const cluster = await loaders.clusterState.load(clusterId)
  if (cluster === null) throw new Error(`no cluster ${clusterId}`)
  return cluster
}

/** Whoever heads the cluster or is a member of it reads its covenant. */
export async function covenantReadTarget(
  context: Context,
  { clusterId }: Pick<Covenant, 'clusterId'>,
): Promise<Target> {
  const [head, member] = await Promise.all([
    clusterTarget(context, clusterId, 'head'),
    clusterTarget(context, clusterId, 'member'),
  ])
  return { ...member, own: head.own === true || member.own === true }
}

/** A member's own part: the member's, and the head's, who keeps the whole. */
export async function memberTarget(
  context: Context,
  { clusterId }: Pick<Covenant, 'clusterId'>,
  unitId: string,
): Promise<Target> {
  const { own } = await clusterTarget(context, clusterId, 'head')
  return { ...(await unitTarget(context, unitId)), own: own === true }
}
