export { appendCluster } from './append.ts'
export { type ClusterFilter, type ClusterListRow, listClusters } from './list.ts'
export { clusterParts, clusterState, loadCluster } from './state.ts'
