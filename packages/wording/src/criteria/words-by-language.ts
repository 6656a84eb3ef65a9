import type { Language } from '../formats/index.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'
import type { CriteriaWords } from './words.ts'

export const words: Readonly<Record<Language, CriteriaWords>> = { vi, en }
