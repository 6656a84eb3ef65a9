import type { Cluster } from '@vinhdanh/domain/clusters'
import type { Context } from '../context.ts'
import type { ClusterRow } from '../rows.ts'

/** A cluster that a row points to; the database keeps it from being missing. */
export async function clusterOf({ loaders }: Context, id: string): Promise<ClusterRow> {
  const row = await loaders.cluster.load(id)
  if (row === null) throw new Error(`no cluster ${id}`)
  return row
}

/** The same as the domain's state. */
export async function clusterStateOf({ loaders }: Context, id: string): Promise<Cluster> {
  const state = await loaders.clusterState.load(id)
  if (state === null) throw new Error(`no cluster ${id}`)
  return state
}
