import type {
  BallotPurpose,
  ConferenceKind,
  ConferenceStatus,
  ConferenceStep,
} from '@vinhdanh/domain/conferences'
import type { Quorum } from '@vinhdanh/domain/councils'
import type { Day } from '@vinhdanh/domain/kernel'
import type { OrganisingUnit } from './organ.ts'

/** Một lần bỏ phiếu, as the minutes tell it: how many, never whose. */
export interface AccountBallot {
  readonly purpose: BallotPurpose
  readonly awardName: string | null
  readonly rank: number | null
  readonly options: readonly {
    readonly unitName: string
    readonly yes: number
    readonly yesNeeded: number
    readonly passed: boolean
  }[]
  readonly blank: number
  readonly notCast: number
  readonly members: number
}

/** Mọi điều biên bản cần biết về một hội nghị. */
export interface ConferenceAccount {
  readonly clusterName: string
  /** Đơn vị tổ chức cụm, khối; null when no source names it. */
  readonly organiser: OrganisingUnit | null
  readonly kind: ConferenceKind
  readonly year: number
  readonly heldOn: Day
  readonly place: string | null
  readonly hostName: string | null
  readonly status: ConferenceStatus
  readonly synthetic: boolean
  readonly number: string | null
  readonly beganAt: string | null
  readonly endedAt: string | null
  readonly cancelledBecause: string | null
  readonly chair: string
  readonly secretary: string
  readonly guests: string
  readonly attendance: readonly {
    readonly unitName: string
    readonly present: boolean
    readonly representative: string
  }[]
  readonly quorum: Quorum
  /** Steps passed, in their order. */
  readonly outcomes: readonly { readonly step: ConferenceStep; readonly outcome: string }[]
  readonly limitations: readonly { readonly text: string; readonly carried: boolean }[]
  readonly tasks: readonly {
    readonly text: string
    readonly ownerName: string | null
    readonly dueOn: Day | null
  }[]
  readonly ranking: readonly {
    readonly unitName: string
    readonly rank: number
    readonly hundredths: number | null
  }[]
  readonly candidates: readonly { readonly unitName: string; readonly awardName: string }[]
  readonly ballots: readonly AccountBallot[]
  readonly acclaimed: readonly { readonly unitName: string; readonly awardName: string }[]
  /** In order. */
  readonly headNames: readonly string[]
  readonly deputyNames: readonly string[]
  readonly covenantSigned: boolean
}

/** Một đoạn của biên bản. */
export type PaperBlock =
  | { readonly as: 'heading' | 'line' | 'item'; readonly text: string }
  | {
      readonly as: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** Người ký: chức danh, điều ghi dưới chức danh, họ tên. */
export interface PaperSignature {
  readonly title: string
  readonly how: string
  readonly name: string
}

/** Biên bản theo thể thức văn bản hành chính, before it becomes a file. */
export interface ConferencePaper {
  /** Cơ quan chủ quản, above the organ. */
  readonly superior: string | null
  readonly organ: string
  readonly number: string
  /** Địa danh, ngày tháng. */
  readonly dated: string
  readonly title: string
  readonly subject: string
  readonly note: string | null
  readonly blocks: readonly PaperBlock[]
  readonly closing: string
  readonly secretary: PaperSignature
  readonly chair: PaperSignature
  readonly recipients: readonly string[]
}
