/**
 * Độ tin cậy của một quy định: ai đã đọc nó, ở đâu.
 * - `verified`: read in a published text;
 * - `recalled`: written from secondary reading or memory, not checked against the text;
 * - `inherited`: carried over from the law before, because the new text has not been read;
 * - `draft`: from a draft, not law;
 * - `confirmed`: an organisation's legal officer has checked it and answers for it, within that organisation.
 */
export type ProvenanceStatus = 'verified' | 'confirmed' | 'recalled' | 'inherited' | 'draft'

/** Xác nhận nội bộ: who answers for a rule that was not verified, and on which document. */
export interface ConfirmedBy {
  /** Id of the confirmation that is kept. */
  readonly id: string
  readonly name: string
  readonly organisation: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly document: string
}

/** Nguồn của một quy định, để người đọc tự kiểm tra. */
export interface Provenance {
  readonly status: ProvenanceStatus
  /** Where it was read: a title or address, in any language. */
  readonly source: string
  /** What is doubtful, in Vietnamese. */
  readonly note?: string
  /** With status `confirmed`: whose confirmation it rests on. */
  readonly confirmed?: ConfirmedBy
}
