import type { ClusterData } from './documents.ts'

/** Hộp thoại của một việc trên trang của cụm, khối. */
export interface StepProps {
  readonly cluster: ClusterData
  readonly reload: () => void
  readonly close: () => void
}
