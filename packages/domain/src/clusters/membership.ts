import type { Day } from '../kernel/index.ts'
import type { Cluster, ClusterMember, ClusterTerm } from './cluster.ts'

/** Thành viên vào một ngày; both days of the term are included, an unknown day leaves that end open. */
export const membersOn = ({ members }: Cluster, on: Day): readonly ClusterMember[] =>
  members.filter(
    ({ from, until }) => (from === null || from <= on) && (until === null || on <= until),
  )

export const isMemberOn = (members: readonly ClusterMember[], unitId: string): boolean =>
  members.some((member) => member.unitId === unitId)

/** Nhiệm kỳ của một năm. */
export const termOf = ({ terms }: Cluster, year: number): ClusterTerm | undefined =>
  terms.find((term) => term.year === year)

/**
 * Luân phiên: true when the unit elected head for the year is already one of the heads of the year before.
 * Rotation is custom, so this warns and never refuses.
 */
export const headsTwiceRunning = (cluster: Cluster, unitId: string, termYear: number): boolean =>
  termOf(cluster, termYear - 1)?.headUnitIds.includes(unitId) ?? false
