import type { UnitPath } from '../access/index.ts'
import { type Cluster, existsOn, monitorsOn, standingOf } from '../clusters/index.ts'
import { yearOf } from '../kernel/index.ts'
import { type Desk, organises } from './desk.ts'
import { type Waiting, waiting } from './waiting.ts'

/** Việc đang chờ của nơi tổ chức cụm, khối: heads elected but not recognised, and nobody who watches it. */
export function waitingOnCluster(
  desk: Desk,
  {
    cluster,
    organiserPath,
  }: { readonly cluster: Cluster; readonly organiserPath: UnitPath | null },
): readonly Waiting[] {
  const { today } = desk
  const { id, terms } = cluster
  if (organiserPath === null || !existsOn(cluster, today)) return []
  // What is its organiser's is not the head's, whatever the head may do elsewhere.
  const organiser = { organiserPath, clusterId: null }
  const elected = organises(desk, 'recogniseHeads', organiser)
    ? terms.filter((term) => term.year >= yearOf(today) && standingOf(term, today) === 'elected')
    : []
  const unwatched =
    organises(desk, 'assignMonitors', organiser) && monitorsOn(cluster, today).length === 0
  return [
    ...elected.map(({ year, headUnitIds }) =>
      waiting('recognise-heads', id, { year, unitIds: headUnitIds }),
    ),
    ...(unwatched ? [waiting('assign-monitor', id)] : []),
  ]
}
