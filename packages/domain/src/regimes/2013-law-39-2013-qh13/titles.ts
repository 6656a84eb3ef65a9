import type { Citation } from '../../citations/index.ts'
import { all, any, branch, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import {
  fighterBase as baseStandard,
  fighterProvincial as provincialStandard,
} from '../before-2024/fighters.ts'
import { criteria, type Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
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
  ids.advancedWorker,
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

export const fighterBase = baseStandard({
  cite: at('23'),
  provenance: read(pages.noExcellentNeeded),
  first: at('23.1'),
  firstKnown: read(pages.noExcellentNeeded),
  initiative: at('23.2'),
  initiativeKnown: read(pages.fighterBase),
})

export const fighterProvincial = provincialStandard({
  cite: at('22'),
  provenance: read(pages.fighterProvincial),
  first: at('22'),
  firstKnown: read(pages.consecutive),
  initiative: at('22'),
  initiativeKnown: read(pages.fighterProvincial),
})

const collective = { subjects: ['collective'], route: 'merit' } as const
const judged = (topic: string, path: string) => when('judged', { topic }).at(at(path))

export const advancedCollective = criteria(
  ids.advancedCollective,
  { cite: at('28'), provenance: read(pages.advancedCollective) },
  branch(
    'collective',
    collective,
    all(
      registered,
      when('ratingInYear', { min: 'good' }).at(at('28.1.a')),
      judged('effective-movement', '28.1.b'),
      when('memberShare', { award: ids.advancedWorker, share: ratio(1, 2), strict: true }).at(
        at('28.1.c'),
      ),
      when('noMemberDisciplined', { from: 'warning' }).at(at('28.1.c')),
      judged('internal-unity', '28.1.d'),
      judged('policy-compliance', '28.1.d'),
    ),
  ).at(at('28.1')),
)

export const excellentCollective = criteria(
  ids.excellentCollective,
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
      when('memberShare', { award: ids.advancedWorker, share: ratio(7, 10), strict: false }).at(
        at('27.1.c'),
      ),
      when('membersHolding', { award: ids.fighterBase, count: 1 }).at(at('27.1.d')),
      when('noMemberDisciplined', { from: 'warning' }).at(at('27.1.d')),
      judged('internal-unity', '27.1.đ'),
      judged('policy-compliance', '27.1.đ'),
    ),
  ).at(at('27.1')),
)

/** Cờ thi đua cấp tỉnh; a text on clusters names the article by which the collective must lead one. */
export const flagProvincial = (cluster: Citation, ground: Ground) =>
  criteria(
    ids.flagProvincial,
    ground,
    branch(
      'cluster-leader',
      collective,
      all(
        when('clusterLeader', { organisedBy: ['provincial', 'ministry'] }).at(cluster),
        judged('exceeds-targets', '26.1'),
        judged('model-to-follow', '26.2'),
        judged('internal-unity', '26.3'),
        judged('thrift-and-integrity', '26.3'),
      ),
    ).at(at('26')),
  )

const ofLaw: Ground = {
  cite: at('26'),
  provenance: recalled(
    pages.flags,
    'Điều 26 ghi theo trí nhớ; việc bình xét, so sánh trong cụm, khối đọc từ văn bản hướng dẫn.',
  ),
}

export const flagProvincialOfLaw = flagProvincial(at('26'), ofLaw)
