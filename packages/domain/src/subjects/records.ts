import type { AwardId, Route } from '../awards/index.ts'
import type { Day } from '../kernel/index.ts'

/** Mức xếp loại năm, từ thấp lên cao. */
export const ratingLevels = ['failed', 'completed', 'good', 'excellent'] as const
export type RatingLevel = (typeof ratingLevels)[number]

/** Phạm vi ảnh hưởng của sáng kiến, từ hẹp đến rộng. */
export const scopes = ['base', 'district', 'provincial', 'national'] as const
export type Scope = (typeof scopes)[number]

/** Hình thức kỷ luật, từ nhẹ đến nặng. */
export const disciplineLevels = ['reprimand', 'warning', 'demotion', 'dismissal'] as const
export type DisciplineLevel = (typeof disciplineLevels)[number]

/** Nhóm đối tượng mà luật tách riêng. */
export type SubjectCategory =
  | 'official'
  | 'worker'
  | 'farmer'
  | 'labourer'
  | 'business-person'
  | 'intellectual'
  | 'scientist'
  | 'armed-forces'
  | 'overseas-vietnamese'
  | 'foreigner'
  | 'unit'
  | 'enterprise'
  | 'ministry-or-province'
  | 'armed-forces-unit'
  | 'commune'
  | 'village'
  | 'foreign-organisation'
  | 'co-authors'

/** Points to the stored record a fact was read from, so a finding can be opened. */
export interface RecordRef {
  readonly kind:
    | 'rating'
    | 'award'
    | 'initiative'
    | 'discipline'
    | 'posting'
    | 'absence'
    | 'cluster-result'
    | 'movement-result'
    | 'achievement'
    | 'attestation'
    | 'members'
    | 'subject'
    | 'pending-case'
    | 'training'
    | 'service'
    | 'obligation'
    | 'donation'
    | 'community-score'
    | 'move'
  readonly id: string
}

/** Every record may name the stored row it came from. */
interface Sourced {
  readonly record?: RecordRef
}

/** Xếp loại một năm. */
export interface YearRating extends Sourced {
  readonly year: number
  readonly level: RatingLevel
}

/** Danh hiệu, hình thức đã được tặng (có quyết định); never a mere proposal. */
export interface HeldAward extends Sourced {
  readonly award: AwardId
  /** Năm thành tích; for an award that covers several years, the last of them. */
  readonly year: number
  /** Năm đầu của thời gian tính thành tích; same as `year` when absent. */
  readonly firstYear?: number
  readonly decidedOn?: Day
  readonly route?: Route
}

/** Sáng kiến, đề tài, mưu trí sáng tạo đã được công nhận. */
export interface RecognisedInitiative extends Sourced {
  readonly year: number
  readonly scope: Scope
  readonly kind?: 'initiative' | 'science' | 'combat-ingenuity'
  /** Award for which it has been used already; absent when it is still free. */
  readonly usedFor?: AwardId
}

/** Kỷ luật. */
export interface Discipline extends Sourced {
  readonly level: DisciplineLevel
  readonly from: Day
  /** Last day of the term; absent while it runs. */
  readonly until?: Day
}

/** Vụ việc đang xem xét: thanh tra, kiểm tra, tố cáo, điều tra. */
export interface PendingCase extends Sourced {
  readonly opened: Day
  readonly concluded?: Day
}

/** Thời gian nghỉ. */
export interface Absence extends Sourced {
  readonly kind: 'sick' | 'personal' | 'maternity' | 'injury-brave-act' | 'training'
  readonly workingDays: number
  readonly year: number
}

/** Đào tạo, bồi dưỡng được cử đi. */
export interface Training extends Sourced {
  readonly year: number
  readonly lengthMonths: number
  readonly result: 'poor' | 'average' | 'fair' | 'good' | 'excellent'
  readonly rulesObeyed?: boolean
}

/** Kết quả cụm, khối thi đua. */
export interface ClusterResult extends Sourced {
  readonly year: number
  readonly rank: number
  readonly organisedBy: 'provincial' | 'ministry' | 'central-council' | 'district'
}

/** Kết quả phong trào thi đua, chuyên đề. */
export interface MovementResult extends Sourced {
  readonly launchedBy: 'base' | 'district' | 'provincial' | 'prime-minister' | 'state-president'
  readonly year: number
  readonly durationYears: number
  readonly standing: 'leader' | 'outstanding'
}

/** Thành tích được xác nhận: đột xuất, đóng góp, nhiều thành tích. */
export interface Achievement extends Sourced {
  /** `invention`: phát minh, sáng chế, công trình, tác phẩm. */
  readonly kind:
    | 'sudden'
    | 'many'
    | 'contribution'
    | 'production-model'
    | 'prize'
    | 'invention'
    /** Chiến công, thành tích chiến đấu, bảo vệ an ninh. */
    | 'feat'
    /** Hành động dũng cảm cứu người, cứu tài sản. */
    | 'brave-act'
  readonly scope: Scope
  readonly year: number
}

/** Thời gian giữ chức vụ, để xét cống hiến. */
export interface Tenure extends Sourced {
  /** Nhóm chức vụ theo bảng của nghị định. */
  readonly post: string
  readonly from: Day
  readonly until: Day
}

/** Thành viên của tập thể trong năm, đã đếm. */
export interface Members extends Sourced {
  readonly year: number
  readonly total: number
  /** How many hold each title of that year; a title not named is not known. */
  readonly holding?: Readonly<Partial<Record<AwardId, number>>>
  /** How many were rated at least "hoàn thành". */
  readonly completed?: number
  /** Heaviest discipline of any member in the year; `none` when there was none. */
  readonly heaviestDiscipline?: DisciplineLevel | 'none'
}

/** Thời gian phục vụ tính niên hạn: quân đội, công an, thanh niên xung phong. */
export interface Service extends Sourced {
  readonly force: 'army' | 'police' | 'youth-volunteer'
  readonly from: Day
  /** Last day; absent while it goes on. */
  readonly until?: Day
}

/** Nghĩa vụ của doanh nghiệp, tổ chức kinh tế. */
export const obligationItems = [
  'tax',
  'insurance',
  'environment',
  'labour-safety',
  'food-safety',
] as const
export type ObligationItem = (typeof obligationItems)[number]

/** Thực hiện nghĩa vụ trong một năm, đã được cơ quan quản lý xác nhận. */
export interface Obligation extends Sourced {
  readonly item: ObligationItem
  readonly year: number
  readonly met: boolean
}

/** Đóng góp bằng tiền hoặc tài sản quy ra tiền, đồng. */
export interface Donation extends Sourced {
  readonly year: number
  readonly amount: number
}

/** Điểm bình xét gia đình, thôn, tổ dân phố văn hoá, xã tiêu biểu theo từng tiêu chuẩn. */
export interface CommunityScore extends Sourced {
  readonly year: number
  readonly standards: readonly { readonly score: number; readonly max: number }[]
}

/** Điều động, biệt phái trong năm. */
export interface Move extends Sourced {
  readonly kind: 'transfer' | 'secondment'
  readonly on: Day
  /** Whole months of the year worked where the remark must come from. */
  readonly months: number
  /** Whether the remark of that unit is in the dossier; absent: not known. */
  readonly remark?: boolean
}

/** Thời kỳ tham gia cách mạng, kháng chiến, xây dựng và bảo vệ Tổ quốc đã được công nhận. */
export const servicePeriods = [
  'before-1945',
  'pre-uprising',
  'both-wars',
  'anti-french',
  'anti-american',
  'southern-battlefield',
  'since-1975',
] as const
export type ServicePeriod = (typeof servicePeriods)[number]

/** Xác nhận của người có trách nhiệm về điều luật giao cho người đánh giá. */
export interface Attestation extends Sourced {
  readonly topic: string
  readonly year?: number
  readonly holds: boolean
}
