import type { AccountId, Instant } from '../access/index.ts'
import type { Day, Decimal } from '../kernel/index.ts'

/** Trạng thái: đang soạn, đang lấy chữ ký, đã ký đủ. */
export const covenantStatuses = ['draft', 'open', 'signed'] as const
export type CovenantStatus = (typeof covenantStatuses)[number]

/** Chiều của chỉ tiêu: càng cao càng tốt, càng thấp càng tốt, đạt mức là đủ. */
export const targetDirections = ['up', 'down', 'reach'] as const
export type TargetDirection = (typeof targetDirections)[number]

/** Cách cộng bốn quý: the year is their sum, or the figure of the last of them. */
export const targetCountings = ['sum', 'last'] as const
export type TargetCounting = (typeof targetCountings)[number]

/** Chỉ tiêu thi đua, chung cho các thành viên. */
export interface CovenantTarget {
  readonly id: string
  /** Nội dung mà chỉ tiêu thuộc về: kinh tế, văn hóa - xã hội… */
  readonly group: string
  readonly name: string
  /** Đơn vị tính. */
  readonly measure: string
  readonly direction: TargetDirection
  readonly counting: TargetCounting
  /** No longer asked for; kept with what was registered. */
  readonly dropped: boolean
}

export type Quarters<Value> = readonly [Value, Value, Value, Value]

/** Số của năm và của bốn quý; null is "chưa có số liệu", zero is a figure. */
export interface Figures {
  readonly year: Decimal | null
  readonly quarters: Quarters<Decimal | null>
}

export const noFigures: Figures = { year: null, quarters: [null, null, null, null] }

/** Các mốc để so sánh. */
export interface Bases {
  readonly districtPlan: Decimal | null
  readonly provincialPlan: Decimal | null
  readonly previousYear: Decimal | null
}

export const baseNames = ['districtPlan', 'provincialPlan', 'previousYear'] as const
export type BaseName = (typeof baseNames)[number]

export const noBases: Bases = { districtPlan: null, provincialPlan: null, previousYear: null }

/** Đăng ký của một thành viên cho một chỉ tiêu, and what came of it. */
export interface CovenantLine {
  readonly id: string
  readonly targetId: string
  readonly unitId: string
  /** Khu dân cư, thôn, ấp; null when the member answers for the whole of itself. */
  readonly area: string | null
  readonly bases: Bases
  readonly planned: Figures
  readonly actual: Figures
  /** Tài liệu làm căn cứ của số thực hiện. */
  readonly evidence: string
  readonly enteredBy: AccountId | null
  readonly enteredAt: Instant | null
  readonly version: number
}

/** Chữ ký của một thành viên; one that a later change made void is kept, with the reason. */
export interface CovenantSignature {
  readonly id: string
  readonly unitId: string
  readonly signerName: string
  readonly signedOn: Day
  /** Hội nghị nơi ký; null when signed by the member in the system. */
  readonly conferenceId: string | null
  readonly by: AccountId
  readonly at: Instant
  readonly voidedAt: Instant | null
  readonly voidedBecause: string | null
}

/** Giao ước thi đua một năm của cụm, khối. */
export interface Covenant {
  readonly id: string
  readonly clusterId: string
  readonly year: number
  readonly status: CovenantStatus
  readonly openedOn: Day | null
  /** The day of the last signature that was needed. */
  readonly signedOn: Day | null
  readonly targets: readonly CovenantTarget[]
  readonly lines: readonly CovenantLine[]
  readonly signatures: readonly CovenantSignature[]
  /** Of what is signed: targets and registered figures. Signatures and results do not move it. */
  readonly version: number
}

/** Chữ ký còn giá trị. */
export const liveSignatures = <Signature extends Pick<CovenantSignature, 'voidedAt'>>({
  signatures,
}: {
  readonly signatures: readonly Signature[]
}): readonly Signature[] => signatures.filter(({ voidedAt }) => voidedAt === null)

/** Đăng ký của các chỉ tiêu còn dùng. */
export function liveLines({ targets, lines }: Covenant): readonly CovenantLine[] {
  const live = new Set(targets.filter(({ dropped }) => !dropped).map(({ id }) => id))
  return lines.filter(({ targetId }) => live.has(targetId))
}

/** Whether anything was registered at all. */
export const isRegistered = ({ planned }: CovenantLine): boolean =>
  planned.year !== null || planned.quarters.some((quarter) => quarter !== null)
