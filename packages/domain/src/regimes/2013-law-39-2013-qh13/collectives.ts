import type { AwardId } from '../../awards/index.ts'
import type { Citation, Provenance } from '../../citations/index.ts'
import { all, branch, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import type { SubjectCategory } from '../../subjects/index.ts'
import { criteria, type Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'
import { registered } from './titles.ts'

const collective = { subjects: ['collective'], route: 'merit' } as const
const judged = (topic: string, path: string) => when('judged', { topic }).at(at(path))

interface Unit {
  readonly award: AwardId
  /** Danh hiệu của thành viên mà tỷ lệ tính theo. */
  readonly members: AwardId
  readonly categories: readonly SubjectCategory[]
  readonly ground: Ground
}

const advanced = ({ award, members, categories, ground }: Unit) =>
  criteria(
    award,
    ground,
    branch(
      categories.length === 0 ? 'collective' : 'armed-unit',
      { ...collective, categories },
      all(
        registered,
        when('ratingInYear', { min: 'good' }).at(at('28.1.a')),
        judged('effective-movement', '28.1.b'),
        when('memberShare', { award: members, share: ratio(1, 2), strict: true }).at(at('28.1.c')),
        when('noMemberDisciplined', { from: 'warning' }).at(at('28.1.c')),
        judged('internal-unity', '28.1.d'),
        judged('policy-compliance', '28.1.d'),
      ),
    ).at(at('28.1')),
  )

const excellent = ({ award, members, categories, ground }: Unit) =>
  criteria(
    award,
    ground,
    branch(
      categories.length === 0 ? 'collective' : 'armed-unit',
      { ...collective, categories },
      all(
        when('ratingInYear', { min: 'excellent' }).at(at('27.1.a')),
        judged('effective-movement', '27.1.b'),
        when('allMembersCompleted', {}).at(at('27.1.c')),
        when('memberShare', { award: members, share: ratio(7, 10), strict: false }).at(
          at('27.1.c'),
        ),
        when('membersHolding', { award: ids.fighterBase, count: 1 }).at(at('27.1.d')),
        when('noMemberDisciplined', { from: 'warning' }).at(at('27.1.d')),
        judged('internal-unity', '27.1.đ'),
        judged('policy-compliance', '27.1.đ'),
      ),
    ).at(at('27.1')),
  )

const everybody: Pick<Unit, 'members' | 'categories'> = {
  members: ids.advancedWorker,
  categories: [],
}
const armedForces: Pick<Unit, 'members' | 'categories'> = {
  members: ids.advancedSoldier,
  categories: ['armed-forces-unit'],
}
const ofUnits = (path: string): Ground => ({
  cite: at(path),
  provenance: recalled(
    `Luật Thi đua, khen thưởng Điều ${path}`,
    'Danh hiệu của lực lượng vũ trang theo cùng tiêu chuẩn với tập thể lao động; tỷ lệ tính theo “Chiến sĩ tiên tiến”, ghi theo trí nhớ.',
  ),
})

export const advancedCollective = advanced({
  award: ids.advancedCollective,
  ...everybody,
  ground: { cite: at('28'), provenance: read(pages.advancedCollective) },
})

/** Đơn vị tiên tiến. */
export const advancedUnit = advanced({
  award: ids.advancedUnit,
  ...armedForces,
  ground: ofUnits('28.2'),
})

export const excellentCollective = excellent({
  award: ids.excellentCollective,
  ...everybody,
  ground: {
    cite: at('27'),
    provenance: recalled(
      'Luật Thi đua, khen thưởng Điều 27',
      'Ghi theo trí nhớ, các nguồn nêu giống nhau.',
    ),
  },
})

/** Đơn vị quyết thắng. */
export const victoriousUnit = excellent({
  award: ids.victoriousUnit,
  ...armedForces,
  ground: ofUnits('27.2'),
})

/** Cờ thi đua cấp tỉnh; a text on clusters names the article by which the collective must lead one. */
export const flagProvincial = (cluster: Citation, ground: Ground, clusterKnown?: Provenance) =>
  criteria(
    ids.flagProvincial,
    ground,
    branch(
      'cluster-leader',
      collective,
      all(
        when('clusterLeader', { organisedBy: ['provincial', 'ministry'] }).at(
          cluster,
          clusterKnown,
        ),
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
