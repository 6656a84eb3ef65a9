import { en } from './en.ts'
import { vi } from './vi.ts'

export type { ReportsWords } from './words.ts'

/** Lời văn màn hình báo cáo theo ngôn ngữ. */
export const reportsWords = { vi, en } as const
