import type { Cluster } from '@vinhdanh/domain/clusters'
import { type Conference, membersAt } from '@vinhdanh/domain/conferences'
import { compareText } from '@vinhdanh/wording/formats'
import type { Context } from '../context.ts'
import { unitsOf } from '../subjects/units.ts'

/** Cụm, khối của hội nghị. */
export async function clusterOf(
  { loaders }: Context,
  { clusterId }: Pick<Conference, 'clusterId'>,
): Promise<Cluster> {
  const cluster = await loaders.clusterState.load(clusterId)
  if (cluster === null) throw new Error(`no cluster ${clusterId}`)
  return cluster
}

/** Các đơn vị thành viên vào ngày họp, theo tên. */
export const membersByName = async (
  context: Context,
  conference: Pick<Conference, 'clusterId' | 'heldOn'>,
) => {
  const members = membersAt(await clusterOf(context, conference), conference)
  const units = await unitsOf(
    context,
    members.map(({ unitId }) => unitId),
  )
  return units.toSorted((a, b) => compareText(a.name, b.name))
}
