export { appendCluster } from './append.ts'
export { clusterParts, clusterState, loadCluster } from './state.ts'
