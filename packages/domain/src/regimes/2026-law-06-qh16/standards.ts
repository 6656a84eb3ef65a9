import type { Citation, Provenance } from '../../citations/index.ts'
import { all, any, branch, type Criterion, readings, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { communeConditions, forCommunes } from '../2022-law-06-qh15/community.ts'
import { standards as before, forStandingUnits } from '../2025-circular-15/standards.ts'
import { underPrinciples } from '../2025-decree-152/standards.ts'
import { withGuidance } from '../2026-letter-1168/standards.ts'
import { ids } from '../natures/index.ts'
import { draft } from '../provenance.ts'
import { amended, at, of2022, unread } from './sources.ts'

const bill =
  'https://dantri.com.vn/noi-vu/bo-noi-vu-de-xuat-thay-the-tieu-chuan-danh-hieu-lao-dong-tien-tien-20251215203438478.htm'
const drafted = (note: string) =>
  draft(bill, `${note}; chưa có nguồn nào xác nhận Luật đã thông qua như vậy.`)

const bothAsked = drafted('Dự thảo tháng 12/2025 đòi cả hoàn thành xuất sắc nhiệm vụ và sáng kiến')
const excellent = (known: Provenance) =>
  when('ratingInYear', { min: 'excellent' }).at(of2022('23.2'), known)
const initiative = (known: Provenance) =>
  when('initiatives', {
    scope: 'base',
    count: 1,
    years: 1,
    unused: true,
    titlesMayShare: true,
  }).at(of2022('23.2'), known)
const advanced = when('meetsStandardOf', {
  anyOf: [ids.advancedWorker, ids.advancedSoldier],
}).at(of2022('23.1'), unread)

/**
 * Hai cách đọc cùng một tiêu chuẩn. Before: “Lao động tiên tiến” and (xuất sắc or sáng kiến). Draft: xuất sắc and
 * sáng kiến. Where both agree the verdict is final; where they differ it is open until a person has chosen the reading.
 */
const fighterBase = branch(
  'base',
  { subjects: ['person'], route: 'merit' },
  readings(
    'article-23',
    {
      id: 'before',
      rule: all(advanced, any(excellent(unread), initiative(unread))),
      cite: of2022('23'),
      provenance: unread,
    },
    {
      id: 'draft',
      rule: all(excellent(bothAsked), initiative(bothAsked)),
      cite: at('1'),
      provenance: bothAsked,
    },
  ).at(of2022('23'), unread),
).at(of2022('23'), unread)

const inProvince = drafted(
  'Dự thảo tháng 12/2025 thay “dẫn đầu phong trào thi đua cấp huyện” bằng “có thành tích tiêu biểu trong phong trào thi đua cấp tỉnh”',
)

/** The commune's title: what stands without the district, or what the draft puts in the district's place. */
const exemplaryCommune = branch(
  'commune',
  forCommunes,
  readings(
    'article-29',
    { id: 'before', rule: communeConditions, cite: of2022('29'), provenance: unread },
    {
      id: 'draft',
      rule: all(
        communeConditions,
        when('movement', {
          launchedBy: ['provincial'],
          standing: 'outstanding',
          minYears: 0,
        }).at(at('1'), inProvince),
      ),
      cite: at('1'),
      provenance: inProvince,
    },
  ).at(of2022('29'), unread),
).at(of2022('29'), unread)

const doubtful: Readonly<Record<string, Criterion>> = {
  [ids.fighterBase]: fighterBase,
  [ids.exemplaryCommune]: exemplaryCommune,
}

/** What was read in the law of 2022 is no longer read: its articles may have been amended. Decrees stand. */
function unreadIn2022(rule: Criterion): Criterion {
  const own = <Part extends { cite?: Citation; provenance?: Provenance }>(part: Part): Part =>
    part.provenance?.status === 'verified' && part.cite?.instrument === amended
      ? { ...part, provenance: unread }
      : part
  switch (rule.kind) {
    case 'all':
    case 'any':
      return { ...own(rule), of: rule.of.map(unreadIn2022) }
    case 'branch':
      return { ...own(rule), rule: unreadIn2022(rule.rule) }
    case 'readings':
      return {
        ...own(rule),
        of: rule.of.map((reading) => ({ ...own(reading), rule: unreadIn2022(reading.rule) })),
      }
    default:
      return own(rule)
  }
}

const carried = (standard: CriteriaProvision): CriteriaProvision => {
  const open = doubtful[standard.award]
  const rewritten =
    open === undefined ? standard : forStandingUnits(underPrinciples({ ...standard, rule: open }))
  return { ...rewritten, rule: unreadIn2022(rewritten.rule), provenance: unread }
}

/** Mọi tiêu chuẩn của ngày trước, chưa đối chiếu; two of them open between what was and what was drafted. */
export const standards: readonly CriteriaProvision[] = before.map(withGuidance).map(carried)
