import { en } from './en.ts'
import { vi } from './vi.ts'
import type { WorkKind, WorkWords } from './words.ts'

export type { WorkKind } from './words.ts'

const words: Readonly<Record<'vi' | 'en', WorkWords>> = { vi, en }
type Language = keyof typeof words

/** Bước đang chờ. */
export const workStep = (kind: WorkKind, language: Language): string => words[language][kind].step

/** Lời trên nút bắt đầu việc. */
export const workAction = (kind: WorkKind, language: Language): string =>
  words[language][kind].action
