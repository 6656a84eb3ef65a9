/**
 * Độ tin cậy của một quy định: ai đã đọc nó, ở đâu.
 * - `verified`: read in a published text;
 * - `recalled`: written from secondary reading or memory, not checked against the text;
 * - `inherited`: carried over from the law before, because the new text has not been read;
 * - `draft`: from a draft, not law.
 */
export type ProvenanceStatus = 'verified' | 'recalled' | 'inherited' | 'draft'

/** Nguồn của một quy định, để người đọc tự kiểm tra. */
export interface Provenance {
  readonly status: ProvenanceStatus
  /** Where it was read: a title or address, in any language. */
  readonly source: string
  /** What is doubtful, in Vietnamese. */
  readonly note?: string
}
