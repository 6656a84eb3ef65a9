export { appendCluster } from './append.ts'
export { type ClusterFilter, type ClusterListRow, listClusters } from './list.ts'
export { changeContext } from './others.ts'
export { clusterParts, clusterState, loadCluster, lockClusters } from './state.ts'
