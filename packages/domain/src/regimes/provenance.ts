import type { Provenance } from '../citations/index.ts'

/** Đã đọc trong một văn bản hoặc trả lời đã công bố. */
export const read = (source: string, note?: string): Provenance => ({
  status: 'verified',
  source,
  ...(note === undefined ? {} : { note }),
})

/** Ghi theo tài liệu thứ cấp hoặc trí nhớ; the note says in Vietnamese what is doubtful. */
export const recalled = (source: string, note: string): Provenance => ({
  status: 'recalled',
  source,
  note,
})

/** Giữ theo quy định trước vì chưa đọc được văn bản mới. */
export const inherited = (source: string, note: string): Provenance => ({
  status: 'inherited',
  source,
  note,
})

/** Theo dự thảo, chưa phải luật. */
export const draft = (source: string, note: string): Provenance => ({
  status: 'draft',
  source,
  note,
})
