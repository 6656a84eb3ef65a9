import { allOf, type Truth, truthOf } from '../../kernel/index.ts'
import type { Training } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

const results: readonly Training['result'][] = ['poor', 'average', 'fair', 'good', 'excellent']

/** Thời gian được cử đi đào tạo có được tính: a long course by its result, a short one by good conduct. */
export const trainingCounted: Prepare<'trainingCounted'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    if (facts.trainings === undefined)
      return tell.open({ lengthMonths: null, result: null }, ['trainings'])
    const taken = facts.trainings.filter((training) => training.year === year)
    const judge = (training: Training): Truth => {
      if (training.lengthMonths >= wanted.fromMonths)
        return truthOf(
          wanted.minResult === 'none' ||
            results.indexOf(training.result) >= results.indexOf('fair'),
        )
      return training.rulesObeyed === undefined ? 'unknown' : truthOf(training.rulesObeyed)
    }
    const truth = allOf(taken.map(judge))
    const telling = taken.find((training) => judge(training) === truth)
    const found = { lengthMonths: telling?.lengthMonths ?? 0, result: telling?.result ?? null }
    return truth === 'unknown'
      ? tell.open(found, [`trainings.${year}.rulesObeyed`], taken)
      : tell.settled(truth === 'met', found, taken)
  }
