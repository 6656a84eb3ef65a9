/** Một đoạn của văn bản. */
export type MinutesBlock =
  | { readonly as: 'heading' | 'line' | 'item'; readonly text: string }
  | {
      readonly as: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** Người ký: chức danh và họ tên. */
export interface Signature {
  readonly title: string
  /** How it is signed, under the title. */
  readonly how: string
  readonly name: string
}

/** Nội dung biên bản, as plain data: every word is here, the form is the builder's. */
export interface MinutesPaper {
  /** Cơ quan chủ quản; null without one. */
  readonly superior: string | null
  readonly organ: string
  readonly number: string
  /** Địa danh, ngày tháng năm. */
  readonly dated: string
  readonly title: string
  readonly subject: string
  /** Said above everything: that the data are simulated. */
  readonly note: string | null
  readonly blocks: readonly MinutesBlock[]
  readonly closing: string
  readonly secretary: Signature
  readonly chair: Signature
  readonly recipients: readonly string[]
}
