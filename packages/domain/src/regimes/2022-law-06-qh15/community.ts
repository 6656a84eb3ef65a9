import { all, branch, type Criterion, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { at, pages } from './sources.ts'

const judgedAt = (
  article: string,
  topics: readonly (readonly [point: string, topic: string])[],
): readonly Criterion[] =>
  topics.map(([point, topic]) => when('judged', { topic }).at(at(`${article}.${point}`)))

/** Khoản 2 của ba điều: the province details the standard on the frame of the Government. */
const detailed = ['2', 'provincial-community-standard'] as const

/** What the commune must reach under every law; who leads whom is asked beside it, while there are districts. */
export const communeConditions = all(
  ...judgedAt('29', [
    ['1.a', 'assigned-economy-and-security-tasks'],
    ['1.b', 'stable-economy'],
    ['1.c', 'healthy-cultural-life'],
    ['1.d', 'safe-clean-environment'],
    ['1.đ', 'policy-compliance'],
    detailed,
  ]),
)

export const forCommunes = {
  subjects: ['collective'],
  categories: ['commune'],
  route: 'merit',
} as const

export const exemplaryCommune = criteria(
  ids.exemplaryCommune,
  { cite: at('29'), provenance: read(pages.exemplaryCommune) },
  branch(
    'commune',
    forCommunes,
    all(
      when('movement', { launchedBy: ['district'], standing: 'leader', minYears: 0 }).at(
        at('29.1'),
      ),
      communeConditions,
    ),
  ).at(at('29')),
)

export const culturalVillage = criteria(
  ids.culturalVillage,
  { cite: at('30'), provenance: read(pages.culturalVillage) },
  branch(
    'village',
    { subjects: ['collective'], categories: ['village'], route: 'merit' },
    all(
      ...judgedAt('30', [
        ['1.a', 'stable-economy'],
        ['1.b', 'healthy-cultural-life'],
        ['1.c', 'safe-clean-environment'],
        ['1.d', 'policy-compliance'],
        ['1.d', 'public-order-and-movements'],
        ['1.đ', 'solidarity-mutual-help'],
        detailed,
      ]),
    ),
  ).at(at('30')),
)

export const culturalFamily = criteria(
  ids.culturalFamily,
  {
    cite: at('31'),
    provenance: read(
      pages.culturalFamily,
      'Ba tiêu chuẩn đọc qua khung tiêu chuẩn của Nghị định 86/2023/NĐ-CP viết theo Điều 31.',
    ),
  },
  branch(
    'family',
    { subjects: ['household'], route: 'merit' },
    all(
      ...judgedAt('31', [
        ['1.a', 'policy-compliance'],
        ['1.b', 'takes-part-in-local-movement'],
        ['1.c', 'happy-family'],
        detailed,
      ]),
    ),
  ).at(at('31')),
)
