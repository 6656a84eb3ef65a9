import type { SeasonWorkKind } from '@vinhdanh/domain/worklist'

/** Loại việc đang chờ: of dossiers, sessions and decisions, and of the emulation season. */
export type WorkKind =
  | 'submit'
  | 'complete'
  | 'receive'
  | 'appraise'
  | 'plan-session'
  | 'hold-session'
  | 'vote'
  | 'close-ballot'
  | 'draft-decision'
  | 'sign'
  | 'record-conference'
  | 'set-window'
  | SeasonWorkKind

/** Điều mà một bước nhắc đến: bao nhiêu, quý nào, năm nào, hội nghị nào. */
export interface WorkAbout {
  readonly count: number | null
  readonly quarters: readonly number[]
  readonly year: number | null
  readonly review: 'mid-year' | 'annual' | null
}

/** Lời cho danh sách việc, in one language: the step that waits, and the button that begins it. */
export type WorkWords = Readonly<
  Record<
    WorkKind,
    { readonly step: string | ((about: WorkAbout) => string); readonly action: string }
  >
>
