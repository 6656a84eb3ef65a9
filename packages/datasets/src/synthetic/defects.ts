import type { AuthorityPost, AwardId, Route } from '@vinhdanh/domain/awards'
import { type Day, day, type Truth } from '@vinhdanh/domain/kernel'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'

/** Hồ sơ có lỗi cố ý, hoặc ở sát ranh giới: what the law of its day must answer. */
export interface PlantedVerdict {
  readonly id: string
  readonly what: string
  readonly award: AwardId
  readonly year: number
  readonly route: Route
  readonly decidedOn: Day
  readonly facts: SubjectFacts
  /** Once people have attested what is theirs to judge. */
  readonly expected: Truth
}

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
const clean = {
  pendingCases: [],
  disciplines: [],
  absences: [],
  trainings: [],
  moves: [],
  movementResults: [],
  achievements: [],
}
const official = { kind: 'person', category: 'official', recruitedOn: day('2010-01-01') } as const
const rated = (from: number, to: number, level: 'good' | 'excellent' = 'good') =>
  years(from, to).map((year) => ({ year, level }))
const titled = (award: AwardId, ...of: readonly number[]) =>
  of.map((year) => ({ award, year, route: 'merit' }))

const worker = (
  id: string,
  what: string,
  recruitedOn: string,
  decidedOn: string,
  expected: Truth,
): PlantedVerdict => {
  const year = Number(recruitedOn.slice(0, 4))
  return {
    id,
    what,
    award: 'advanced-worker',
    year,
    route: 'merit',
    decidedOn: day(decidedOn),
    expected,
    facts: {
      ...clean,
      subject: { ...official, recruitedOn: day(recruitedOn) },
      ratings: rated(year, year),
      awards: [],
      initiatives: [],
    },
  }
}

const champion = (
  id: string,
  what: string,
  expected: Truth,
  awards: SubjectFacts['awards'],
  usedFor?: AwardId,
): PlantedVerdict => ({
  id,
  what,
  award: 'emulation-fighter.provincial',
  year: 2022,
  route: 'merit',
  decidedOn: day('2023-01-20'),
  expected,
  facts: {
    ...clean,
    subject: official,
    ratings: rated(2016, 2022),
    ...(awards === undefined ? {} : { awards }),
    initiatives: [
      { year: 2022, scope: 'provincial', ...(usedFor === undefined ? {} : { usedFor }) },
    ],
  },
})

const team = (
  id: string,
  what: string,
  total: number,
  advanced: number,
  expected: Truth,
): PlantedVerdict => ({
  id,
  what,
  award: 'excellent-collective',
  year: 2024,
  route: 'merit',
  decidedOn: day('2025-01-21'),
  expected,
  facts: {
    ...clean,
    subject: { kind: 'collective', category: 'unit' },
    ratings: rated(2024, 2024, 'excellent'),
    partyRatings: rated(2024, 2024, 'excellent'),
    awards: titled('advanced-collective', 2024),
    clusterResults: [],
    members: [
      {
        year: 2024,
        total,
        completed: total,
        heaviestDiscipline: 'none',
        holding: { 'advanced-worker': advanced, 'emulation-fighter.base': 1 },
      },
    ],
  },
})

const base = 'emulation-fighter.base'

/** Mỗi loại lỗi có ít nhất một cặp: just inside and just outside. */
export const plantedVerdicts: readonly PlantedVerdict[] = [
  champion('D02', 'ba năm liên tục', 'met', titled(base, 2020, 2021, 2022)),
  champion('D02', 'thiếu một năm ở giữa', 'unmet', titled(base, 2019, 2020, 2022)),
  champion('D03', 'danh hiệu cấp tỉnh lần trước đã ba năm', 'met', [
    ...titled(base, 2017, 2018, 2019, 2020, 2021, 2022),
    { award: 'emulation-fighter.provincial', year: 2019, firstYear: 2017, route: 'merit' },
  ]),
  champion('D03', 'danh hiệu cấp tỉnh lần trước mới hai năm', 'unmet', [
    ...titled(base, 2018, 2019, 2020, 2021, 2022),
    { award: 'emulation-fighter.provincial', year: 2020, firstYear: 2018, route: 'merit' },
  ]),
  champion(
    'D04',
    'sáng kiến đã dùng cho Bằng khen, trước hướng dẫn ngày 05/9/2023',
    'met',
    titled(base, 2020, 2021, 2022),
    'merit-certificate.provincial',
  ),
  {
    ...champion('D04', 'sáng kiến đã dùng cho Bằng khen, sau hướng dẫn', 'unmet', []),
    year: 2024,
    decidedOn: day('2025-01-20'),
    facts: {
      ...clean,
      subject: official,
      ratings: rated(2018, 2024),
      awards: titled(base, 2022, 2023, 2024),
      initiatives: [{ year: 2024, scope: 'provincial', usedFor: 'merit-certificate.provincial' }],
    },
  },
  team('D12', '20 thành viên, 14 Lao động tiên tiến: 70 %', 20, 14, 'met'),
  team('D12', '20 thành viên, 13 Lao động tiên tiến: 65 %', 20, 13, 'unmet'),
  team('D12', '19 thành viên, 13 Lao động tiên tiến: 68,4 %, không làm tròn', 19, 13, 'unmet'),
  team('D12', '19 thành viên, 14 Lao động tiên tiến: 73,7 %', 19, 14, 'met'),
  {
    ...worker('D15', 'khiển trách trong năm, luật cũ', '2015-01-01', '2022-01-10', 'unmet'),
    year: 2021,
    facts: {
      ...clean,
      subject: official,
      ratings: rated(2021, 2021),
      awards: [],
      initiatives: [],
      disciplines: [{ level: 'reprimand', from: day('2021-05-01'), until: day('2021-08-01') }],
    },
  },
  worker('D16', 'làm việc đủ 10 tháng, luật cũ', '2021-03-01', '2022-01-10', 'met'),
  worker('D16', 'làm việc 9 tháng, luật cũ', '2021-04-01', '2022-01-10', 'unmet'),
  worker('D16', 'làm việc đủ 6 tháng, luật năm 2022', '2024-07-01', '2025-01-10', 'met'),
  worker('D16', 'làm việc 5 tháng, luật năm 2022', '2024-08-01', '2025-01-10', 'unmet'),
  {
    ...worker('D17', 'nghỉ thai sản 6 tháng', '2015-01-01', '2022-01-10', 'met'),
    year: 2021,
    facts: {
      ...clean,
      subject: { ...official, sex: 'female' },
      ratings: rated(2021, 2021),
      awards: [],
      initiatives: [],
      absences: [{ kind: 'maternity', workingDays: 126, year: 2021 }],
    },
  },
]

/** Ai ký được hình thức gì vào ngày nào (D05, D19). */
export const plantedAuthorities: readonly {
  readonly award: AwardId
  readonly post: AuthorityPost
  readonly on: Day
  readonly competent: boolean
}[] = [
  { award: base, post: 'district-chair', on: day('2025-06-30'), competent: true },
  { award: base, post: 'district-chair', on: day('2025-07-01'), competent: false },
  { award: base, post: 'commune-chair', on: day('2025-06-30'), competent: false },
  { award: base, post: 'commune-chair', on: day('2025-07-01'), competent: true },
  {
    award: 'excellent-collective',
    post: 'district-chair',
    on: day('2022-01-20'),
    competent: false,
  },
  {
    award: 'excellent-collective',
    post: 'provincial-chair',
    on: day('2022-01-20'),
    competent: true,
  },
]

/** Phiếu ở sát ngưỡng 90 % của tổng số thành viên (D11). */
export const plantedBallots: readonly {
  readonly members: number
  readonly yes: number
  readonly passed: boolean
}[] = [
  { members: 15, yes: 13, passed: false },
  { members: 17, yes: 15, passed: false },
  { members: 20, yes: 18, passed: true },
  { members: 10, yes: 9, passed: true },
]

/** Hồ sơ nhận trước và từ ngày 01/10/2026, quyết định tháng 11 (D22). */
export const plantedStraddles: readonly {
  readonly received: Day
  readonly decided: Day
  readonly law: Day
}[] = [
  { received: day('2026-09-30'), decided: day('2026-11-20'), law: day('2026-09-30') },
  { received: day('2026-10-01'), decided: day('2026-11-20'), law: day('2026-11-20') },
]
