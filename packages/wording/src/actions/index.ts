import type { ActionName, Operation } from '@vinhdanh/domain/access'
import type { Language } from '../formats/index.ts'
import * as en from './en.ts'
import * as vi from './vi.ts'

const words = {
  vi: { actions: vi.actions, operations: vi.operations },
  en: { actions: en.actions, operations: en.operations },
} as const

/** Tên thao tác trên nút bấm. */
export const actionLabel = (action: ActionName, language: Language): string =>
  words[language].actions[action]

/** Tên thao tác trong câu. */
export const operationLabel = (operation: Operation, language: Language): string =>
  words[language].operations[operation]
