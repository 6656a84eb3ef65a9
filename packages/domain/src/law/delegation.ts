import type { AwardId } from '../awards/index.ts'
import type { ProvisionBase } from './provision-base.ts'

/** Những việc luật giao cho bộ, ngành, tỉnh, đơn vị tự quy định. */
export const delegatedMatters = [
  'criteria',
  'quota',
  'dossier',
  'procedure',
  'council',
  'scoring',
] as const
export type DelegatedMatter = (typeof delegatedMatters)[number]

/** Giao quy định chi tiết: what a ministry, province or enterprise may lay down by its own regulation. */
export interface DelegationProvision extends ProvisionBase {
  /** Id: `delegation/<name>`. */
  readonly kind: 'delegation'
  readonly matters: readonly DelegatedMatter[]
  /** Absent: every award. */
  readonly awards?: readonly AwardId[]
}
