// long because the workload is a table, one row for each award
/** One leaf of the workload: a fact, how it is compared, with what. Booleans are 0 and 1. */
export interface Leaf {
  readonly fact: string
  readonly op: '>=' | '<=' | '=='
  readonly value: number
}

export interface Condition {
  readonly id: string
  /** Where it stands: `khoản 1 Điều 24 <văn bản>`. */
  readonly article: string
  /** More than one: any of them is enough. */
  readonly leaves: readonly [Leaf, ...Leaf[]]
}

export interface AwardRule {
  readonly code: string
  readonly name: string
  readonly article: string
  readonly conditions: readonly Condition[]
}

/** One version of the rules, in force from a day up to the next version. */
export interface RuleSet {
  readonly id: string
  readonly from: string
  readonly text: string
  readonly awards: readonly AwardRule[]
}

const leaf = (fact: string, op: Leaf['op'], value: number): Leaf => ({ fact, op, value })
const atLeast = (fact: string, value: number) => leaf(fact, '>=', value)
const atMost = (fact: string, value: number) => leaf(fact, '<=', value)
const is = (fact: string, value: number) => leaf(fact, '==', value)

/** The numbers in which the versions differ. */
export interface Numbers {
  readonly absent: number
  readonly quota: number
  readonly approval: readonly [number, number, number]
  readonly gap: number
  readonly medalYears: number
  readonly orderYears: number
  readonly orderRun: number
}

type Wanted = Leaf | readonly [Leaf, ...Leaf[]]
type Row = readonly [code: string, name: string, article: string, ...conditions: Wanted[]]

const held = (award: string) => atMost(`yearsSince_${award}`, 90)
const clean = is('noDiscipline', 1)

const rows = (k: Numbers): readonly Row[] => {
  const [fair, good, high] = k.approval
  const since = (award: string) => atLeast(`yearsSince_${award}`, k.gap)
  const quiet = atLeast('yearsSinceOrder', k.gap)
  const approved = (share: number) => atLeast('approval', share)
  return [
    [
      'LDTT',
      'Lao động tiên tiến',
      'Điều 24',
      atLeast('ratingL', 2),
      clean,
      atLeast('serviceYears', 1),
      approved(50),
      is('participation', 1),
      atMost('absentDays', k.absent),
    ],
    [
      'CSTDCS',
      'Chiến sĩ thi đua cơ sở',
      'Điều 23',
      is('titleL_LDTT', 1),
      [atLeast('initScope_1', 1), atLeast('ratingL', 3)],
      is(`quota_${k.quota}`, 1),
      approved(fair),
      clean,
      atMost('absentDays', k.absent),
    ],
    [
      'CSTDT',
      'Chiến sĩ thi đua cấp tỉnh',
      'Điều 22',
      atLeast('runCSTDCS', 3),
      atLeast('initScope_3', 2),
      atLeast('ratingL', 3),
      approved(good),
      clean,
      atLeast('yearsSince_CSTDT', 1),
    ],
    [
      'CSTDTQ',
      'Chiến sĩ thi đua toàn quốc',
      'Điều 21',
      atLeast('countCSTDT_6', 2),
      atLeast('initScope_6', 3),
      atLeast('ratingL', 3),
      approved(high),
      clean,
      since('CSTDTQ'),
    ],
    [
      'GK',
      'Giấy khen',
      'Điều 75',
      atLeast('ratingL', 2),
      atLeast('runGood', 1),
      clean,
      approved(50),
      is('participation', 1),
      [atLeast('initCount_1_1', 1), atLeast('serviceYears', 1)],
    ],
    [
      'BKT',
      'Bằng khen cấp tỉnh',
      'Điều 74',
      atLeast('runXS', 2),
      atLeast('initCount_2_1', 2),
      clean,
      approved(fair),
      atLeast('yearsSince_BKT', 2),
      atLeast('runLDTT', 2),
    ],
    [
      'BKTTG',
      'Bằng khen của Thủ tướng',
      'Điều 73',
      held('BKT'),
      atLeast('runGood', 5),
      [atLeast('initScope_5', 2), atLeast('countCSTDT_6', 1)],
      approved(good),
      clean,
      since('BKTTG'),
    ],
    [
      'HCLD3',
      'Huân chương Lao động hạng Ba',
      'Điều 44',
      held('BKTTG'),
      since('BKTTG'),
      atLeast('runGood', 5),
      atLeast('initScope_5', 2),
      approved(high),
      quiet,
    ],
    [
      'HCLD2',
      'Huân chương Lao động hạng Nhì',
      'Điều 43',
      held('HCLD3'),
      since('HCLD3'),
      atLeast('runXS', 2),
      atLeast('initScope_5', 2),
      approved(high),
      quiet,
    ],
    [
      'HCLD1',
      'Huân chương Lao động hạng Nhất',
      'Điều 42',
      held('HCLD2'),
      since('HCLD2'),
      atLeast('runXS', 3),
      atLeast('initScope_5', 3),
      approved(high),
      quiet,
    ],
    [
      'KNC',
      'Kỷ niệm chương',
      'Điều 71',
      [
        atLeast('serviceYears', k.medalYears),
        atLeast('femaleService', k.medalYears - 5),
        atLeast('hardshipService', k.medalYears - 8),
      ],
      clean,
      atLeast('ratingL', 1),
      approved(50),
      atLeast('yearsSince_KNC', 91),
      atMost('absentDays', 365),
    ],
    [
      'HCDL3',
      'Huân chương Độc lập hạng Ba',
      'Điều 38',
      atLeast('serviceYears', k.orderYears),
      atLeast('leaderLevel', 2),
      atLeast('runGood', k.orderRun),
      held('HCLD1'),
      clean,
      quiet,
    ],
  ]
}

const isLeaf = (wanted: Wanted): wanted is Leaf => !Array.isArray(wanted)

const ruleSet = (id: string, from: string, text: string, numbers: Numbers): RuleSet => ({
  id,
  from,
  text,
  awards: rows(numbers).map(([code, name, article, ...wanted]) => ({
    code,
    name,
    article,
    conditions: wanted.map((each, index) => ({
      id: `${code}.${index + 1}`,
      article: `khoản ${index + 1} ${article} ${text}`,
      leaves: isLeaf(each) ? [each] : each,
    })),
  })),
})

/** Invented thresholds in the shape of the law, chosen to exercise an engine. */
export const versions: readonly (Numbers & {
  readonly id: string
  readonly from: string
  readonly text: string
})[] = [
  {
    id: 'RS2014',
    from: '2014-01-01',
    text: 'Luật TĐKT 2003 (sđ 2013)',
    absent: 40,
    quota: 15,
    approval: [70, 80, 90],
    gap: 5,
    medalYears: 25,
    orderYears: 35,
    orderRun: 10,
  },
  {
    id: 'RS2024',
    from: '2024-01-01',
    text: 'Luật 06/2022/QH15',
    absent: 40,
    quota: 15,
    approval: [70, 80, 80],
    gap: 5,
    medalYears: 20,
    orderYears: 30,
    orderRun: 8,
  },
  {
    id: 'RS2025',
    from: '2025-07-01',
    text: 'Luật 06/2022/QH15; NĐ (bản thử 2025)',
    absent: 60,
    quota: 20,
    approval: [65, 75, 80],
    gap: 4,
    medalYears: 20,
    orderYears: 30,
    orderRun: 7,
  },
]

export const ruleSets: readonly RuleSet[] = versions.map(({ id, from, text, ...numbers }) =>
  ruleSet(id, from, text, numbers),
)
export const codes: readonly string[] = ruleSets[0]?.awards.map(({ code }) => code) ?? []

/** Which version is in force on a day. */
export const versionOn = (day: string): number =>
  day < '2024-01-01' ? 0 : day < '2025-07-01' ? 1 : 2
