import { all, any, branch, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import { dozen } from '../dozen.ts'
import { criteria } from '../making.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

const person = { subjects: ['person'], route: 'merit' } as const

/** Đăng ký thi đua là một căn cứ xét danh hiệu của luật cũ; the law of 2022 dropped it. */
const registered = when('judged', { topic: 'emulation-registered' }).at(
  at('6'),
  recalled('Luật Thi đua, khen thưởng Điều 6', 'Việc đăng ký thi đua ghi theo trí nhớ.'),
)

const labourersNote = recalled(
  'Luật Thi đua, khen thưởng Điều 24 khoản 3',
  'Tiêu chuẩn của công nhân, nông dân, người lao động ghi theo trí nhớ.',
)

export const advancedWorker = criteria(
  dozen.advancedWorker,
  { cite: at('24'), provenance: read(pages.advancedWorker) },
  all(
    registered,
    any(
      branch(
        'officials',
        person,
        all(
          when('ratingInYear', { min: 'good' }).at(at('24.1.a')),
          when('judged', { topic: 'emulation-spirit' }).at(at('24.1.b')),
          when('judged', { topic: 'exemplary-conduct' }).at(at('24.1.d')),
        ),
      ).at(at('24.1')),
      branch(
        'labourers',
        { ...person, categories: ['worker', 'farmer', 'labourer'] },
        all(
          when('judged', { topic: 'effective-work' }).at(at('24.3')),
          when('judged', { topic: 'exemplary-conduct' }).at(at('24.3')),
        ),
      ).at(at('24.3'), labourersNote),
    ),
  ),
)

/** Civil servants need no excellent rating: the phrase stands in the branch of the armed forces. */
export const fighterBase = criteria(
  dozen.fighterBase,
  { cite: at('23'), provenance: read(pages.noExcellentNeeded) },
  branch(
    'base',
    person,
    all(
      when('meetsStandardOf', { anyOf: [dozen.advancedWorker] }).at(at('23.1')),
      when('initiatives', { scope: 'base', count: 1, years: 1, unused: false }).at(
        at('23.2'),
        read(pages.fighterBase),
      ),
    ),
  ).at(at('23')),
)

export const fighterProvincial = criteria(
  dozen.fighterProvincial,
  { cite: at('22'), provenance: read(pages.fighterProvincial) },
  branch(
    'provincial',
    person,
    all(
      when('titleRun', {
        award: dozen.fighterBase,
        times: 3,
        everyYears: 1,
        notUsedFor: dozen.fighterProvincial,
      }).at(at('22'), read(pages.consecutive)),
      when('initiatives', { scope: 'provincial', count: 1, years: 3, unused: false }).at(at('22')),
    ),
  ).at(at('22')),
)

const collective = { subjects: ['collective'], route: 'merit' } as const
const judged = (topic: string, path: string) => when('judged', { topic }).at(at(path))

export const advancedCollective = criteria(
  dozen.advancedCollective,
  { cite: at('28'), provenance: read(pages.advancedCollective) },
  branch(
    'collective',
    collective,
    all(
      registered,
      when('ratingInYear', { min: 'good' }).at(at('28.1.a')),
      judged('effective-movement', '28.1.b'),
      when('memberShare', { award: dozen.advancedWorker, share: ratio(1, 2), strict: true }).at(
        at('28.1.c'),
      ),
      when('noMemberDisciplined', { from: 'warning' }).at(at('28.1.c')),
      judged('internal-unity', '28.1.d'),
      judged('policy-compliance', '28.1.d'),
    ),
  ).at(at('28.1')),
)

export const excellentCollective = criteria(
  dozen.excellentCollective,
  {
    cite: at('27'),
    provenance: recalled(
      'Luật Thi đua, khen thưởng Điều 27',
      'Ghi theo trí nhớ, các nguồn nêu giống nhau.',
    ),
  },
  branch(
    'collective',
    collective,
    all(
      when('ratingInYear', { min: 'excellent' }).at(at('27.1.a')),
      judged('effective-movement', '27.1.b'),
      when('allMembersCompleted', {}).at(at('27.1.c')),
      when('memberShare', { award: dozen.advancedWorker, share: ratio(7, 10), strict: false }).at(
        at('27.1.c'),
      ),
      when('membersHolding', { award: dozen.fighterBase, count: 1 }).at(at('27.1.d')),
      when('noMemberDisciplined', { from: 'warning' }).at(at('27.1.d')),
      judged('internal-unity', '27.1.đ'),
      judged('policy-compliance', '27.1.đ'),
    ),
  ).at(at('27.1')),
)

export const flagProvincial = criteria(
  dozen.flagProvincial,
  {
    cite: at('26'),
    provenance: recalled(
      pages.flags,
      'Điều 26 ghi theo trí nhớ; việc bình xét, so sánh trong cụm, khối đọc từ văn bản hướng dẫn.',
    ),
  },
  branch(
    'cluster-leader',
    collective,
    all(
      when('clusterLeader', { organisedBy: ['provincial', 'ministry'] }).at(at('26')),
      judged('exceeds-targets', '26.1'),
      judged('model-to-follow', '26.2'),
      judged('internal-unity', '26.3'),
      judged('thrift-and-integrity', '26.3'),
    ),
  ).at(at('26')),
)
