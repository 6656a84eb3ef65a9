import { en } from './en.ts'
import { vi } from './vi.ts'
import type { WorkAbout, WorkKind, WorkWords } from './words.ts'

export type { WorkAbout, WorkKind } from './words.ts'

const words: Readonly<Record<'vi' | 'en', WorkWords>> = { vi, en }
type Language = keyof typeof words

/** Việc không nhắc đến gì thêm. */
export const plainWork: WorkAbout = { count: null, quarters: [], year: null, review: null }

/** Bước đang chờ. */
export function workStep(kind: WorkKind, about: WorkAbout, language: Language): string {
  const { step } = words[language][kind]
  return typeof step === 'string' ? step : step(about)
}

/** Lời trên nút bắt đầu việc. */
export const workAction = (kind: WorkKind, language: Language): string =>
  words[language][kind].action
