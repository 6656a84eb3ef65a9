/** Loại việc đang chờ. */
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

/** Lời cho danh sách việc, in one language: the step that waits, and the button that begins it. */
export type WorkWords = Readonly<
  Record<WorkKind, { readonly step: string; readonly action: string }>
>
