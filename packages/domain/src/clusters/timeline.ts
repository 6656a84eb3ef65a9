import type { Basis, Cluster } from './cluster.ts'
import type { DayOrMonth } from './day-or-month.ts'

/** Một mốc của cụm, khối. */
export interface ClusterMoment {
  readonly on: DayOrMonth
  readonly kind: 'established' | 'closed' | 'members' | 'conference' | 'recognised'
  readonly basis: Basis | null
  /** Cụm, khối cũ hoặc mới. */
  readonly related: readonly string[]
  readonly joined: readonly string[]
  readonly left: readonly string[]
  /** The year reviewed, or of the term recognised. */
  readonly year: number | null
}

/** Dòng lịch sử của cụm, khối, cũ trước mới sau. */
export function timelineOf({ changes, conferences }: Cluster): readonly ClusterMoment[] {
  const held = conferences.map(
    ({ heldOn, year }): ClusterMoment => ({
      on: heldOn,
      kind: 'conference',
      basis: null,
      related: [],
      joined: [],
      left: [],
      year,
    }),
  )
  return [...changes, ...held].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
