import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { Achievement, SubjectCategory } from '../../subjects/index.ts'
import { compliance, restart, unused } from './conditions.ts'
import { fromMemory, topic } from './order-grounds.ts'
import { afterPrior, type LabourClass, sincePrior } from './orders-labour-class.ts'
import { at } from './sources.ts'

const achieved = (
  { scope }: Pick<LabourClass, 'scope'>,
  path: string,
  ...kinds: readonly Achievement['kind'][]
) => when('achievement', { kinds, scope }).at(at(path))

/** Cá nhân, khoản 1. */
export function persons(of: LabourClass): readonly Criterion[] {
  const path = `${of.article}.1`
  const prize = when('achievement', { kinds: ['prize'], scope: 'national' }).at(at(path))
  return [
    branch(
      'person-sudden',
      { subjects: ['person'], route: 'sudden' },
      all(
        compliance(path),
        any(
          achieved(of, path, 'sudden'),
          of.prize === undefined ? prize : all(prize, topic(of.prize, path)),
        ),
      ),
    ).at(at(path), of.persons),
    branch(
      'person-work',
      { subjects: ['person'], route: 'merit' },
      all(
        compliance(path),
        any(
          achieved(of, path, 'invention'),
          all(achieved(of, path, 'contribution'), topic(of.contribution, path)),
        ),
      ),
    ).at(at(path), of.persons),
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(
        compliance(path),
        when('priorAwardThenYears', afterPrior(of)).at(at(`${path}.đ`)),
        when('ratingRun', { ...restart, min: 'good', years: 5 }).at(at(`${path}.đ`)),
        when('ratingCount', {
          ...restart,
          min: 'excellent',
          count: 2,
          years: 5,
          since: sincePrior(of),
        }).at(at(`${path}.đ`)),
        ...of.titles(`${path}.đ`),
      ),
    ).at(at(`${path}.đ`), of.merit),
  ]
}

const labouring = ['worker', 'farmer', 'labourer'] as const
const as = (route: string, ...categories: readonly SubjectCategory[]) =>
  ({
    subjects: ['person'],
    categories: categories.length === 0 ? labouring : categories,
    route,
  }) as const

/** Công nhân, nông dân, người lao động, khoản 2. */
export function labourers(of: LabourClass): readonly Criterion[] {
  const path = `${of.article}.2`
  const numbers = fromMemory(
    of.article,
    'Số sáng kiến của công nhân, số năm của mô hình của nông dân và phạm vi ghi theo trí nhớ.',
  )
  return [
    branch(
      'labourer-movement',
      as('movement'),
      all(
        compliance(path),
        when('movement', { ...of.labourMovement, standing: 'outstanding', minYears: 5 }).at(
          at(path),
        ),
      ),
    ).at(at(path), of.labourers),
    branch(
      'labourer-work',
      as('merit'),
      all(
        compliance(path),
        any(
          achieved(of, path, 'invention'),
          all(achieved(of, path, 'contribution'), topic(of.contribution, path)),
        ),
      ),
    ).at(at(path), of.labourers),
    branch('labourer-sudden', as('sudden'), all(compliance(path), achieved(of, path, 'sudden'))).at(
      at(path),
      of.labourers,
    ),
    branch(
      'worker-initiatives',
      as('merit', 'worker'),
      all(
        compliance(path),
        when('initiatives', { ...unused, scope: of.scope, count: 1, years: 5 }).at(at(path)),
        topic('trains-colleagues', path),
      ),
    ).at(at(path), numbers),
    branch(
      'farmer-model',
      as('merit', 'farmer'),
      all(
        compliance(path),
        achieved(of, path, 'production-model'),
        topic('stable-production-model', path),
      ),
    ).at(at(path), numbers),
  ]
}
