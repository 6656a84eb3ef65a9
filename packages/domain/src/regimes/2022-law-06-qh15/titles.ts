import { all, any, branch, readings, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { restart } from './conditions.ts'
import { at, pages } from './sources.ts'

const person = { subjects: ['person'], route: 'merit' } as const
const labourers = { ...person, categories: ['worker', 'farmer', 'labourer'] } as const

const threeInRow = { ...restart, award: ids.fighterBase, times: 3, everyYears: 1 } as const

/** Whether a year that has served one title may serve the next: the law is silent, older guidance said no. */
const threeYears = readings(
  'years-serving-twice',
  {
    id: 'once',
    rule: when('titleRun', { ...threeInRow, notUsedFor: ids.fighterProvincial }).at(at('22.1.a')),
    cite: at('22.1.a'),
    provenance: recalled(
      'Thông tư 07/2014/TT-BNV, theo tính kế thừa',
      'Hướng dẫn trước năm 2024 không cho tính lại các năm đã dùng; Luật hiện hành không nói rõ.',
    ),
  },
  {
    id: 'again',
    rule: when('titleRun', threeInRow).at(at('22.1.a')),
    cite: at('22.1.a'),
    provenance: read(pages.fighters, 'Câu chữ của khoản 1 chỉ đòi 03 lần liên tục.'),
  },
).at(at('22.1.a'))

export const advancedWorker = criteria(
  ids.advancedWorker,
  { cite: at('24'), provenance: read(pages.titles) },
  any(
    branch(
      'officials',
      person,
      all(
        when('ratingInYear', { min: 'good' }).at(at('24.1.a')),
        when('judged', { topic: 'emulation-spirit' }).at(at('24.1.b')),
      ),
    ).at(at('24.1')),
    branch(
      'labourers',
      labourers,
      all(
        when('judged', { topic: 'effective-work' }).at(at('24.3.a')),
        when('judged', { topic: 'exemplary-conduct' }).at(at('24.3.b')),
      ),
    ).at(at('24.3')),
  ),
)

/** An initiative that has served a form of commendation serves no title; one that served a title may serve another. */
const freshInitiative = { count: 1, unused: true, titlesMayShare: true } as const

export const fighterBase = criteria(
  ids.fighterBase,
  { cite: at('23'), provenance: read(pages.titles) },
  branch(
    'base',
    person,
    all(
      when('meetsStandardOf', { anyOf: [ids.advancedWorker, ids.advancedSoldier] }).at(at('23.1')),
      any(
        when('ratingInYear', { min: 'excellent' }).at(at('23.2')),
        when('initiatives', { ...freshInitiative, scope: 'base', years: 1 }).at(at('23.2')),
      ),
    ),
  ).at(at('23')),
)

export const fighterProvincial = criteria(
  ids.fighterProvincial,
  { cite: at('22'), provenance: read(pages.fighters) },
  branch(
    'provincial',
    person,
    all(
      threeYears,
      when('initiatives', { ...freshInitiative, scope: 'provincial', years: 3 }).at(at('22.1.b')),
    ),
  ).at(at('22.1')),
)

export const fighterNational = criteria(
  ids.fighterNational,
  { cite: at('21'), provenance: read(pages.fighters) },
  branch(
    'national',
    person,
    all(
      when('titleRun', {
        ...restart,
        award: ids.fighterProvincial,
        times: 2,
        everyYears: 3,
      }).at(at('21.1.a')),
      when('initiatives', { ...freshInitiative, scope: 'national', years: 6 }).at(at('21.1.b')),
    ),
  ).at(at('21.1')),
)

const collective = { subjects: ['collective'], route: 'merit' } as const
const sevenTenths = { award: ids.advancedWorker, share: ratio(7, 10), strict: false } as const

export const excellentCollective = criteria(
  ids.excellentCollective,
  { cite: at('27'), provenance: read(pages.excellentCollective) },
  branch(
    'collective',
    collective,
    all(
      when('ratingInYear', { min: 'excellent' }).at(at('27.1.a')),
      when('judged', { topic: 'effective-movement' }).at(at('27.1.b')),
      when('allMembersCompleted', {}).at(at('27.1.c')),
      when('memberShare', sevenTenths).at(at('27.1.c')),
      when('membersHolding', { award: ids.fighterBase, count: 1 }).at(at('27.1.d')),
      when('judged', { topic: 'internal-unity' }).at(at('27.1.đ')),
      when('judged', { topic: 'policy-compliance' }).at(at('27.1.đ')),
    ),
  ).at(at('27.1')),
)

/** Read in a provincial regulation that restates the law, article 27 of it word for word. */
const restated = recalled(
  pages.bacNinh,
  'Tỷ lệ 70% và điều kiện không có thành viên bị kỷ luật từ cảnh cáo đọc từ văn bản của tỉnh viết lại Điều 28, chưa đối chiếu với Công báo.',
)

export const advancedCollective = criteria(
  ids.advancedCollective,
  { cite: at('28'), provenance: restated },
  branch(
    'collective',
    collective,
    all(
      when('ratingInYear', { min: 'good' }).at(at('28.1.a')),
      when('judged', { topic: 'effective-movement' }).at(at('28.1.b')),
      when('memberShare', sevenTenths).at(at('28.1.c')),
      when('noMemberDisciplined', { from: 'warning' }).at(at('28.1.c')),
      when('judged', { topic: 'internal-unity' }).at(at('28.1.d')),
      when('judged', { topic: 'policy-compliance' }).at(at('28.1.d')),
    ),
  ).at(at('28.1')),
)
