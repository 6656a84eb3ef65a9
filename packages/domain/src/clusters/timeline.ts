import { addDays, type Day } from '../kernel/index.ts'
import type { Basis, Cluster, ClusterChange } from './cluster.ts'
import type { DayOrMonth } from './day-or-month.ts'

/** Một mốc của cụm, khối. */
export interface ClusterMoment {
  readonly on: DayOrMonth
  readonly kind: 'established' | 'closed' | 'members' | 'conference' | 'recognised'
  /** Null where no decision is known. */
  readonly basis: Basis | null
  /** Cụm, khối cũ hoặc mới. */
  readonly related: readonly string[]
  readonly joined: readonly string[]
  readonly left: readonly string[]
  /** The year reviewed, or of the term recognised. */
  readonly year: number | null
}

const moment = (
  on: DayOrMonth,
  kind: ClusterMoment['kind'],
  more: Partial<ClusterMoment> = {},
): ClusterMoment => ({
  ...{ on, kind, basis: null, related: [], joined: [], left: [], year: null },
  ...more,
})

/** Mốc đọc từ chính trạng thái: what the dates of members and terms say, where no change of it was recorded. */
function undecided(cluster: Cluster): readonly ClusterMoment[] {
  const { changes, members, terms, establishedOn, closedOn } = cluster
  const recorded = (kind: ClusterChange['kind']) => changes.some((change) => change.kind === kind)
  const joinedBy = new Set(changes.flatMap(({ on, joined }) => joined.map((id) => `${id} ${on}`)))
  const leftBy = new Set(changes.flatMap(({ on, left }) => left.map((id) => `${id} ${on}`)))
  const comings = members.flatMap(({ unitId, from }) =>
    from === null || joinedBy.has(`${unitId} ${from}`) ? [] : [{ unitId, on: from }],
  )
  const goings = members.flatMap(({ unitId, until }) => {
    // Who stayed to the last day went with the cluster.
    if (until === null || until === closedOn) return []
    const on = addDays(until, 1)
    return leftBy.has(`${unitId} ${on}`) ? [] : [{ unitId, on }]
  })
  const named = (list: typeof comings, day: Day) =>
    list.filter(({ on }) => on === day).map(({ unitId }) => unitId)
  const days = new Set([...comings, ...goings].map(({ on }) => on))
  const began = establishedOn !== null && !recorded('established')
  return [
    ...(began
      ? [moment(establishedOn, 'established', { joined: named(comings, establishedOn) })]
      : []),
    ...[...days]
      .filter((on) => !(began && on === establishedOn))
      .map((on) => moment(on, 'members', { joined: named(comings, on), left: named(goings, on) })),
    ...terms.flatMap(({ year, recognition }) =>
      recognition === null ||
      changes.some((change) => change.kind === 'recognised' && change.year === year)
        ? []
        : [moment(recognition.on, 'recognised', { basis: recognition, year })],
    ),
    ...(closedOn === null || recorded('closed') ? [] : [moment(addDays(closedOn, 1), 'closed')]),
  ]
}

/**
 * Dòng lịch sử của cụm, khối, cũ trước mới sau: decisions and conferences, and what its dates tell of the time before
 * they were recorded here.
 */
export function timelineOf(cluster: Cluster): readonly ClusterMoment[] {
  const held = cluster.conferences.map(({ heldOn, year }) => moment(heldOn, 'conference', { year }))
  return [...cluster.changes, ...undecided(cluster), ...held].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
}
