import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { BaseName, CovenantTarget, Quarters } from './covenant.ts'

/** Lập giao ước của một năm, trống hoặc theo chỉ tiêu của giao ước khác. */
export interface DraftCovenant extends Stamp {
  readonly covenantId: string
  readonly year: number
}

/** Một chỉ tiêu như người dùng nhập; a known id changes that target. */
export type TargetWish = Omit<CovenantTarget, 'dropped'>

/** Sửa danh mục chỉ tiêu: the whole list in its order; what is not in it is dropped. */
export interface ChangeTargets extends Stamp {
  readonly targets: readonly TargetWish[]
  readonly reason: string
}

/** Số như người dùng nhập; null leaves the figure out. */
export interface FiguresWish {
  readonly year: string | null
  readonly quarters: Quarters<string | null>
}

/** Một dòng đăng ký như người dùng nhập. */
export interface LineWish {
  readonly id: string
  readonly targetId: string
  readonly unitId: string
  readonly area: string | null
  readonly bases: Readonly<Record<BaseName, string | null>>
  readonly planned: FiguresWish
}

/** Sửa số đăng ký của các thành viên: only the lines that change. */
export interface ChangeLines extends Stamp {
  readonly lines: readonly LineWish[]
  readonly reason: string
}

/** Mở lấy chữ ký. */
export type OpenCovenant = Stamp

/** Ký giao ước. */
export interface SignCovenant extends Stamp {
  readonly signatures: readonly {
    readonly id: string
    readonly unitId: string
    readonly signerName: string
  }[]
  readonly signedOn: Day
  readonly conferenceId: string | null
}

/** Ghi kết quả thực hiện. */
export interface RecordActuals extends Stamp {
  readonly entries: readonly {
    readonly lineId: string
    readonly actual: FiguresWish
    readonly evidence: string
  }[]
}
