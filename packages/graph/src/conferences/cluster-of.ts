import type { Cluster } from '@vinhdanh/domain/clusters'
import type { Conference } from '@vinhdanh/domain/conferences'
import type { Context } from '../context.ts'

/** Cụm, khối của hội nghị. */
export async function clusterOf(
  { loaders }: Context,
  { clusterId }: Pick<Conference, 'clusterId'>,
): Promise<Cluster> {
  const cluster = await loaders.clusterState.load(clusterId)
  if (cluster === null) throw new Error(`no cluster ${clusterId}`)
  return cluster
}
