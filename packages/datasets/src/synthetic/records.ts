import type { AuthorityPost, AwardId, Route, SubjectKind } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import type { KnownSector } from '@vinhdanh/domain/movements'
import type { DisciplineLevel, RatingLevel, Scope } from '@vinhdanh/domain/subjects'

/** Cấp đơn vị. */
export type UnitLevel =
  | 'nation'
  | 'province'
  | 'department'
  | 'district'
  | 'commune'
  | 'division'
  | 'school'
  | 'enterprise'
  | 'association'
  | 'other'

/** Nhóm lao động. */
export type Group = 'leader' | 'official' | 'worker' | 'farmer'

/** Đơn vị, tập thể. */
export interface UnitRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly level: UnitLevel
  readonly parentCode: string | null
  readonly path: string
  readonly openedOn: Day | null
  readonly closedOn: Day | null
  /** Người đứng đầu có thẩm quyền quyết định danh hiệu cơ sở; null when the unit decides nothing. */
  readonly decides: AuthorityPost | null
  /** Ngành mà đơn vị phụ trách; null for one that answers for no single sector. */
  readonly sector: KnownSector | null
}

/** Đơn vị cũ nhập vào đơn vị mới. */
export interface UnitLinkRow {
  readonly id: string
  readonly fromCode: string
  readonly toCode: string
  readonly kind: 'merged-into'
  readonly on: Day
}

/** Người. */
export interface PersonRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly familyName: string
  readonly middleName: string
  readonly givenName: string
  readonly sex: 'female' | 'male'
  readonly birthYear: number
  readonly category: 'official' | 'worker' | 'farmer'
  readonly recruitedOn: Day | null
}

/** Quá trình công tác. */
export interface PostingRow {
  readonly id: string
  readonly personCode: string
  readonly unitCode: string
  readonly title: string
  readonly group: Group
  readonly from: Day
  until: Day | null
}

/** Đối tượng: mã người hoặc mã đơn vị. */
export interface SubjectKey {
  readonly kind: Extract<SubjectKind, 'person' | 'collective'>
  readonly code: string
}

/** Xếp loại năm. */
export interface RatingRow {
  readonly id: string
  readonly subject: SubjectKey
  readonly year: number
  readonly level: RatingLevel
  readonly of: 'subject' | 'party'
}

/** Sáng kiến của một tác giả. */
export interface InitiativeRow {
  readonly id: string
  readonly personCode: string
  readonly title: string
  readonly year: number
  readonly scope: Scope
}

/** Sổ sử dụng sáng kiến. */
export interface InitiativeUseRow {
  readonly initiativeId: string
  readonly personCode: string
  readonly award: AwardId
  readonly year: number
  readonly entryId: string
  readonly on: Day
}

/** Kỷ luật. */
export interface DisciplineRow {
  readonly id: string
  readonly personCode: string
  readonly level: DisciplineLevel
  readonly from: Day
  readonly until: Day
}

/** Vụ việc đang xem xét. */
export interface PendingCaseRow {
  readonly id: string
  readonly personCode: string
  readonly opened: Day
}

/** Thời gian nghỉ. */
export interface AbsenceRow {
  readonly id: string
  readonly personCode: string
  readonly kind: 'maternity' | 'sick'
  readonly workingDays: number
  readonly year: number
}

/** Kết quả phong trào. */
export interface MovementResultRow {
  readonly id: string
  readonly subject: SubjectKey
  readonly launchedBy: 'base' | 'provincial'
  readonly year: number
  readonly durationYears: number
  readonly standing: 'leader'
}

/** Thành tích đột xuất. */
export interface AchievementRow {
  readonly id: string
  readonly subject: SubjectKey
  readonly kind: 'sudden'
  readonly scope: Scope
  readonly year: number
}

/** Thành viên tập thể cuối năm, đã đếm. */
export interface MembersRow {
  readonly id: string
  readonly unitCode: string
  readonly year: number
  readonly total: number
  readonly holding: Readonly<Record<AwardId, number>>
  readonly completed: number
  readonly heaviestDiscipline: DisciplineLevel | 'none'
}

/** Quyết định khen thưởng. */
export interface DecisionRow {
  readonly id: string
  readonly number: string | null
  readonly signedOn: Day | null
  readonly status: 'draft' | 'signed'
  readonly authorityPost: AuthorityPost
  readonly authorityUnitCode: string
  readonly signerCode: string | null
  readonly signerName: string
  readonly proposalNumbers: readonly string[]
}

/** Mục trong Sổ khen thưởng. */
export interface EntryRow {
  readonly id: string
  readonly subject: SubjectKey
  readonly nameAsWritten: string
  readonly award: AwardId
  readonly awardNameAsWritten: string
  readonly year: number
  readonly firstYear: number
  readonly route: Route
  readonly decidedOn: Day
  readonly decisionNumber: string
  readonly decisionId: string
  readonly proposalNumber: string | null
  readonly labourGroup: Group | null
  readonly placeUnitCode: string
  /** True for what came before the first year of the set: a base for later awards, in no count. */
  readonly opening: boolean
}
