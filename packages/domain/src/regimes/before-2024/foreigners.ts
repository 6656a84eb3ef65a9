import { all, branch, type Criterion, when } from '../../criteria/index.ts'
import type { Place } from './place.ts'

/** Người nước ngoài, người Việt Nam ở nước ngoài, tập thể nước ngoài: what a ministry or province recognises and proposes. */
export const foreigners = (
  { at, others, regular }: Place,
  clause: string,
): readonly [Criterion, Criterion] => {
  const rule = all(...regular, when('judged', { topic: 'foreign-contribution' }).at(at(clause)))
  return [
    branch(
      'foreigner',
      {
        subjects: ['person'],
        categories: ['foreigner', 'overseas-vietnamese'],
        route: 'foreign',
      },
      rule,
    ).at(at(clause), others),
    branch(
      'foreign-organisation',
      { subjects: ['collective'], categories: ['foreign-organisation'], route: 'foreign' },
      rule,
    ).at(at(clause), others),
  ]
}
