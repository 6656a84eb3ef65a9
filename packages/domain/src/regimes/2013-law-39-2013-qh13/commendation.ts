import type { SubjectKind } from '../../awards/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { at } from './sources.ts'

const judged = (topic: string, path: string) => when('judged', { topic }).at(at(path))

/** The same conduct on every route; a movement or a sudden deed must have its own fact beside it. */
const onEveryRoute = (
  subject: SubjectKind,
  path: string,
  conduct: readonly Criterion[],
): readonly Criterion[] => {
  const of = (route: string, ...further: readonly Criterion[]) =>
    branch(`${subject}-${route}`, { subjects: [subject], route }, all(...conduct, ...further)).at(
      at(path),
    )
  return [
    of('merit'),
    of(
      'movement',
      when('movement', {
        launchedBy: ['base', 'district', 'provincial', 'prime-minister'],
        standing: 'outstanding',
        minYears: 0,
      }).at(at(path)),
    ),
    of('sudden', when('achievement', { kinds: ['sudden'], scope: 'base' }).at(at(path))),
  ]
}

/** Giấy khen cho cá nhân và tập thể. */
export const personsAndCollectives: readonly Criterion[] = [
  ...onEveryRoute('person', '75', [
    judged('completes-tasks-well', '75'),
    judged('exemplary-conduct', '75'),
    judged('internal-unity', '75'),
  ]),
  ...onEveryRoute('collective', '76', [
    judged('completes-tasks-well', '76'),
    judged('internal-unity', '76'),
    judged('welfare-and-democracy', '76'),
    judged('thrift-and-integrity', '76'),
  ]),
]

export const commendation = criteria(
  ids.commendation,
  {
    cite: at('74'),
    provenance: recalled(
      'Luật Thi đua, khen thưởng Điều 74, 75, 76 (sửa đổi năm 2013)',
      'Tiêu chuẩn giấy khen ghi theo trí nhớ.',
    ),
  },
  any(...personsAndCollectives),
)
