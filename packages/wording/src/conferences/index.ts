import type {
  BallotPurpose,
  ConferenceKind,
  ConferenceStatus,
  ConferenceStep,
} from '@vinhdanh/domain/conferences'
import type { Language } from '../formats/index.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

export type { AccountBallot, ConferenceAccount, ConferencePaper, PaperBlock } from './account.ts'
export { conferencePaper } from './paper.ts'

const words = { vi, en } as const

export const conferenceKindLabel = (kind: ConferenceKind, language: Language): string =>
  words[language].kind[kind]
export const conferenceStatusLabel = (status: ConferenceStatus, language: Language): string =>
  words[language].status[status]
/** Tên một bước của chương trình. */
export const conferenceStepLabel = (step: ConferenceStep, language: Language): string =>
  words[language].step[step]
export const ballotPurposeLabel = (purpose: BallotPurpose, language: Language): string =>
  words[language].purpose[purpose]
/** Tên hội nghị, as its papers are headed. */
export const conferenceTitle = (kind: ConferenceKind, year: number, language: Language): string =>
  words[language].title(kind, year)
