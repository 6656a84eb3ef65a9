import type { Citation } from '@vinhdanh/domain/citations'
import type {
  Attendance,
  CouncilRole,
  Quorum,
  SessionStatus,
  Tally,
  Threshold,
} from '@vinhdanh/domain/councils'
import type { Day } from '@vinhdanh/domain/kernel'

/** Thành phần dự họp, as the minutes list it: who was there, never who voted for what. */
export interface MinutesMember {
  readonly name: string
  readonly post: string
  readonly role: CouncilRole
  /** False for a secretary who is not a member. */
  readonly votes: boolean
  readonly attendance: Attendance
}

/** Một nội dung của biên bản. */
export interface MinutesItem {
  readonly order: number
  readonly proposalNumber: string
  readonly subjectName: string
  readonly awardName: string
  readonly year: number
  readonly threshold: Threshold
  /** True when the law demands the ballot. */
  readonly required: boolean
  readonly secret: boolean
  readonly cite: Citation | null
  readonly tally: Tally | null
}

/** Mọi điều biên bản cần biết về một phiên họp. */
export interface SessionAccount {
  readonly councilName: string
  readonly unitName: string
  readonly heldOn: Day
  readonly place: string | null
  readonly status: SessionStatus
  readonly synthetic: boolean
  readonly members: readonly MinutesMember[]
  readonly quorum: Quorum
  readonly items: readonly MinutesItem[]
  /** Renders an article with its instrument: "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP". */
  readonly citation: (cite: Citation) => string
}

/** Một đoạn của biên bản. */
export interface Block {
  readonly as: 'title' | 'centre' | 'heading' | 'line' | 'item' | 'note' | 'signature'
  readonly text: string
}

/** Who presides: the chair, or in the chair's absence the first of those who may stand in. */
export const chairOf = (present: readonly MinutesMember[]): MinutesMember | undefined =>
  (['chair', 'vice-chair', 'standing'] as const)
    .map((role) => present.find((member) => member.role === role))
    .find((member) => member !== undefined)
