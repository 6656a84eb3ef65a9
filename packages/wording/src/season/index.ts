import type { SeasonGap, SeasonStep, SeasonStepName, StepStanding } from '@vinhdanh/domain/season'
import { formatDay, type Language } from '../formats/index.ts'
import { en, type SeasonWords, vi } from './words.ts'

const words: Readonly<Record<Language, SeasonWords>> = { vi, en }

/** Tên một bước của mùa thi đua. */
export const seasonStepLabel = (step: SeasonStepName, language: Language): string =>
  words[language].steps[step]

/** Tình hình của một bước, in a word. */
export const standingLabel = (standing: StepStanding, language: Language): string =>
  words[language].standings[standing]

/** Một chỗ còn thiếu: what lacks, how many, since when. */
export function gapSentence({ kind, count, total, since }: SeasonGap, language: Language): string {
  const said = words[language]
  const what = said.gaps[kind](count ?? 0, total ?? 0)
  return since === null ? what : `${what}, ${said.since(formatDay(since))}`
}

/** Tình hình của một bước thành câu, with its day where it has one. */
export function seasonStepSentence(
  { step, standing, gaps, on }: SeasonStep,
  language: Language,
): string {
  const said = words[language]
  if (standing === 'gap') return gaps.map((gap) => gapSentence(gap, language)).join('; ')
  if (standing === 'no-record' && step === 'ceremony') return said.noCeremony
  if (standing !== 'done' && standing !== 'running') return said.resting[standing]
  const what = said[standing][step]
  return on === null ? what : `${what} ${said.on(formatDay(on))}`
}
