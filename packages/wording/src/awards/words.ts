import type { AuthorityPost, AwardGroup, AwardLevel, SubjectKind } from '@vinhdanh/domain/awards'
import type { SubjectCategory } from '@vinhdanh/domain/subjects'

export type KnownAward =
  | 'advanced-worker'
  | 'emulation-fighter.base'
  | 'emulation-fighter.provincial'
  | 'emulation-fighter.national'
  | 'advanced-collective'
  | 'excellent-collective'
  | 'emulation-flag.provincial'
  | 'emulation-flag.government'
  | 'merit-certificate.provincial'
  | 'merit-certificate.prime-minister'
  | 'commendation-certificate'
  | 'labour-order.first'
  | 'labour-order.second'
  | 'labour-order.third'
  | 'independence-order.first'
  | 'independence-order.second'
  | 'independence-order.third'

export type KnownRoute = 'merit' | 'movement' | 'sudden' | 'contribution' | 'seniority' | 'foreign'

/** Tên gọi trong lĩnh vực; legal names of the day come from the law and are preferred. */
export interface AwardWords {
  readonly award: Readonly<Record<KnownAward, string>>
  readonly group: Readonly<Record<AwardGroup, string>>
  readonly level: Readonly<Record<AwardLevel, string>>
  readonly subject: Readonly<Record<SubjectKind, string>>
  readonly category: Readonly<Record<SubjectCategory, string>>
  readonly route: Readonly<Record<KnownRoute, string>>
  readonly post: Readonly<Record<AuthorityPost, string>>
}
