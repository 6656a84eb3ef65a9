// long because it is the simulated movements themselves, told one by one
import type { Launcher, MovementKind, MovementStatus } from '@vinhdanh/domain/movements'
import type { Prisma } from '@vinhdanh/storage/database'
import { idOf } from '../synthetic/index.ts'

const dataSet = 'SYNTHETIC' as const

interface Told {
  readonly key: string
  readonly name: string
  readonly kind: MovementKind
  readonly unit: string
  readonly launchedBy: readonly [asWritten: string, launcher: Launcher | null]
  readonly sectors: readonly string[]
  readonly subjects: readonly string[]
  readonly from: string
  readonly until?: string
  readonly endEvent?: string
  readonly purpose?: string
  readonly theme?: string
  readonly parent?: string
  readonly core?: string
  readonly corePeriod?: readonly [number, number]
  readonly anchors?: readonly string[]
  readonly hcmStudy?: boolean
  readonly status?: MovementStatus
  readonly closedOn?: string
  readonly plan?: readonly [number: string, dated: string]
  readonly targets?: readonly (readonly [indicator: string, measure: string, goal: string | null])[]
  /** Unit, what it registered and what it reports for each target; null is "no figure yet". */
  readonly units?: readonly (readonly [
    unit: string,
    people: number | null,
    figures: readonly (readonly [registered: string | null, value: string | null, plan?: string])[],
  ])[]
  readonly reviews?: readonly (readonly [final: boolean, heldOn: string, results: string])[]
}

const province = ['Ủy ban nhân dân tỉnh', 'province'] as const
const everyone = ['officials', 'workers', 'farmers', 'households']

const told: readonly Told[] = [
  {
    key: 'ntm',
    name: 'Tỉnh chung sức xây dựng nông thôn mới, giai đoạn 2026–2030',
    kind: 'core',
    unit: 'mdm',
    launchedBy: province,
    sectors: ['new-countryside', 'farmers'],
    subjects: everyone,
    from: '2026-01-15',
    until: '2030-12-31',
    purpose: 'Hoàn thành các tiêu chí nông thôn mới theo kế hoạch của tỉnh.',
    corePeriod: [2026, 2030],
    plan: ['08/KH-UBND (MP)', '2026-01-09'],
    targets: [
      ['Đường giao thông nông thôn được cứng hóa', 'km', '240'],
      ['Hộ dân dùng nước sạch', '%', '98.5'],
    ],
    units: [
      [
        'mdm-xmt',
        1200,
        [
          ['85', '61.4', '80'],
          ['98.5', '97.2'],
        ],
      ],
      [
        'mdm-pmh',
        900,
        [
          ['70', '72.5', '70'],
          ['99', null],
        ],
      ],
      [
        'mdm-sxd',
        45,
        [
          ['85', null],
          [null, null],
        ],
      ],
    ],
    reviews: [[false, '2026-07-10', 'Sơ kết sáu tháng: 133,9 km đường được cứng hóa.']],
  },
  {
    key: 'ntm-xmt',
    name: 'Mẫu Thượng chung tay làm đường, giữ làng sạch đẹp',
    kind: 'thematic',
    unit: 'mdm-xmt',
    launchedBy: ['Ủy ban nhân dân xã Mẫu Thượng', 'commune'],
    sectors: ['new-countryside'],
    subjects: ['farmers', 'households'],
    from: '2026-02-10',
    until: '2026-12-31',
    purpose: 'Hưởng ứng phong trào của tỉnh bằng việc làm của từng thôn.',
    parent: 'ntm',
    core: 'ntm',
    plan: ['15/KH-UBND (MP)', '2026-02-02'],
    targets: [['Đường thôn do dân góp công', 'km', '12']],
    units: [['mdm-xmt', 640, [['12', '9.75']]]],
  },
  {
    key: 'ntm-pmh',
    name: 'Phường Mẫu Hạ xanh, sạch, văn minh',
    kind: 'thematic',
    unit: 'mdm-pmh',
    launchedBy: ['Ủy ban nhân dân phường Mẫu Hạ', 'commune'],
    sectors: ['culture'],
    subjects: ['households', 'workers'],
    from: '2026-02-20',
    until: '2026-12-31',
    purpose: 'Mỗi tổ dân phố một tuyến đường tự quản.',
    parent: 'ntm',
    plan: ['21/KH-UBND (MP)', '2026-02-12'],
    targets: [['Tuyến đường tự quản', 'tuyến', '30']],
    units: [['mdm-pmh', 510, [['30', '33']]]],
  },
  {
    key: 'hoc-bac',
    name: 'Cán bộ, công chức thi đua thực hiện văn hóa công sở',
    kind: 'regular',
    unit: 'mdm-snv',
    launchedBy: ['Sở Nội vụ', 'sector'],
    sectors: ['administration'],
    subjects: ['officials', 'leaders'],
    from: '2025-01-10',
    purpose: 'Nâng chất lượng phục vụ người dân, doanh nghiệp.',
    hcmStudy: true,
    plan: ['03/KH-SNV (MP)', '2025-01-06'],
    targets: [['Hồ sơ trả đúng hạn', '%', '99']],
    units: [
      ['mdm-snv', 88, [['99.5', '99.7', '99']]],
      ['mdm-stc', 74, [['99', '98.6', '99']]],
      ['mdm-syt', 91, [['99', null]]],
    ],
    reviews: [
      [false, '2025-12-20', 'Sơ kết năm 2025: tỷ lệ trả hồ sơ đúng hạn tăng 1,4 điểm phần trăm.'],
    ],
  },
  {
    key: 'day-tot',
    name: 'Dạy tốt, học tốt, năm học 2026–2027',
    kind: 'thematic',
    unit: 'mdm-sgd',
    launchedBy: ['Sở Giáo dục và Đào tạo', 'sector'],
    sectors: ['education'],
    subjects: ['teachers', 'students'],
    from: '2026-09-05',
    until: '2027-06-30',
    purpose: 'Đổi mới phương pháp, không chạy theo thành tích.',
    plan: ['44/KH-SGD (MP)', '2026-08-25'],
    targets: [['Giờ dạy đổi mới phương pháp', 'giờ', '1500']],
    units: [['mdm-thpt', 62, [['420', '118']]]],
  },
  {
    key: 'suc-khoe',
    name: 'Hướng tới sự hài lòng của người bệnh',
    kind: 'peak',
    unit: 'mdm-syt',
    launchedBy: ['Sở Y tế', 'sector'],
    sectors: ['health'],
    subjects: ['medical-staff'],
    from: '2026-03-01',
    until: '2026-05-31',
    purpose: 'Giảm thời gian chờ khám.',
    plan: ['17/KH-SYT (MP)', '2026-02-20'],
    targets: [['Thời gian chờ khám trung bình', 'phút', '45']],
    units: [['mdm-bv', 130, [['45', '41.5']]]],
    status: 'completed',
    closedOn: '2026-06-12',
    reviews: [[true, '2026-06-12', 'Thời gian chờ khám giảm còn 41,5 phút.']],
  },
  {
    key: 'bao-lu',
    name: 'Đoàn kết khắc phục hậu quả bão lũ',
    kind: 'special',
    unit: 'mdm',
    launchedBy: province,
    sectors: ['poverty', 'front'],
    subjects: everyone,
    from: '2025-10-20',
    until: '2026-03-31',
    purpose: 'Hỗ trợ người dân vùng bị thiệt hại ổn định đời sống.',
    plan: ['133/CV-UBND (MP)', '2025-10-19'],
    targets: [['Nhà ở được sửa chữa', 'nhà', '60']],
    units: [
      ['mdm-mt', 300, [['25', '27']]],
      ['mdm-xmt', 220, [['20', '20']]],
      ['mdm-cty', 150, [['15', null]]],
    ],
    status: 'completed',
    closedOn: '2026-04-10',
    reviews: [
      [false, '2025-12-31', 'Đã sửa 31 nhà.'],
      [true, '2026-04-10', 'Đã sửa 47 nhà, chưa có số liệu của một đơn vị.'],
    ],
  },
  {
    key: 'quoc-khanh',
    name: 'Đợt thi đua kỷ niệm Cách mạng Tháng Tám và Quốc khánh',
    kind: 'drive',
    unit: 'mdm',
    launchedBy: province,
    sectors: ['politics'],
    subjects: everyone,
    from: '2026-06-11',
    until: '2026-09-02',
    purpose: 'Lập thành tích chào mừng ngày lễ lớn.',
    anchors: ['patriotic-emulation', 'august-revolution', 'national-day'],
    plan: ['61/KH-UBND (MP)', '2026-06-01'],
  },
  {
    key: 'dai-hoi',
    name: 'Thi đua lập thành tích chào mừng Đại hội Thi đua yêu nước tỉnh',
    kind: 'drive',
    unit: 'mdm',
    launchedBy: province,
    sectors: ['politics'],
    subjects: ['officials', 'workers', 'farmers', 'soldiers'],
    from: '2026-10-01',
    endEvent: 'khi kết thúc Đại hội',
    purpose: 'Mỗi cơ quan, đơn vị có ít nhất một công trình, phần việc.',
    plan: ['97/KH-UBND (MP)', '2026-09-24'],
    targets: [['Công trình, phần việc chào mừng', 'công trình', '95']],
    units: [['mdm-thpt', 40, [['2', null]]]],
  },
  {
    key: 'chuyen-doi-so',
    name: 'Thi đua chuyển đổi số trong cơ quan nhà nước năm 2027',
    kind: 'thematic',
    unit: 'mdm',
    launchedBy: province,
    sectors: ['administration', 'Chuyển đổi số'],
    subjects: ['officials'],
    from: '2027-01-15',
    until: '2027-12-31',
    status: 'draft',
  },
]

const movementId = (key: string) => idOf('synthetic-movement', key)
const targetId = (key: string, order: number) =>
  idOf('synthetic-movement-target', `${key}|${order}`)
const yearOf = (day: string) => Number(day.slice(0, 4))

/** Phong trào mô phỏng của tỉnh: each kind of state that the screens show, and each kind of gap. */
export function movementRowsOf(unitId: (code: string) => string) {
  const movements = told.map(
    (row): Prisma.MovementCreateManyInput => ({
      id: movementId(row.key),
      key: `MP-PT-${row.key}`,
      name: row.name,
      theme: row.theme ?? null,
      purpose: row.purpose ?? null,
      kind: row.kind,
      status: row.status ?? 'launched',
      launcherAsWritten: row.launchedBy[0],
      launcher: row.launchedBy[1],
      sectors: [...row.sectors],
      subjects: [...row.subjects],
      unitId: unitId(row.unit),
      year: yearOf(row.from),
      untilYear: row.until === undefined ? null : yearOf(row.until),
      from: row.from,
      until: row.until ?? null,
      endEvent: row.endEvent ?? null,
      anchors: [...(row.anchors ?? [])],
      hcmStudy: row.hcmStudy ?? false,
      parentId: row.parent === undefined ? null : movementId(row.parent),
      coreId: row.core === undefined ? null : movementId(row.core),
      coreFromYear: row.corePeriod?.[0] ?? null,
      coreUntilYear: row.corePeriod?.[1] ?? null,
      checklist: row.status === 'draft' ? [] : ['approved', 'announced'],
      launchedOn: row.status === 'draft' ? null : row.from,
      completedOn: row.closedOn ?? null,
      conflicts: [],
      dataSet,
    }),
  )
  const targets = told.flatMap(({ key, targets: of = [] }) =>
    of.map(
      ([indicator, measure, goal], order): Prisma.MovementTargetCreateManyInput => ({
        ...{ id: targetId(key, order), movementId: movementId(key), order },
        ...{ indicator, measure, goal },
      }),
    ),
  )
  const documents = told.flatMap(({ key, plan, launchedBy }) =>
    plan === undefined
      ? []
      : [
          {
            id: idOf('synthetic-movement-document', key),
            movementId: movementId(key),
            order: 0,
            type: 'Kế hoạch',
            number: plan[0],
            dated: plan[1],
            issuer: launchedBy[0],
            subject: 'Phát động và tổ chức phong trào thi đua',
          },
        ],
  )
  const participants = told.flatMap(({ key, from, units = [] }) =>
    units.map(
      ([code, people, figures]): Prisma.MovementParticipantCreateManyInput => ({
        id: idOf('synthetic-movement-participant', `${key}|${code}`),
        movementId: movementId(key),
        unitId: unitId(code),
        registeredOn: from,
        people,
        commitments: figures.flatMap(([registered], order) =>
          registered === null ? [] : [{ targetId: targetId(key, order), registered }],
        ),
      }),
    ),
  )
  const actuals = told.flatMap(({ key, from, reviews = [], units = [] }) =>
    units.flatMap(([code, , figures]) =>
      figures.flatMap(([, value, plan], order): Prisma.MovementActualCreateManyInput[] =>
        value === null
          ? []
          : [
              {
                id: idOf('synthetic-movement-actual', `${key}|${code}|${order}`),
                movementId: movementId(key),
                targetId: targetId(key, order),
                unitId: unitId(code),
                reportedOn: reviews[0]?.[1] ?? (from < '2026-10-31' ? '2026-10-31' : from),
                value,
                bases:
                  plan === undefined
                    ? []
                    : [
                        {
                          basis: 'provincial-plan',
                          asWritten: 'kế hoạch tỉnh giao',
                          base: plan,
                          attainment: null,
                          growth: null,
                        },
                      ],
              },
            ],
      ),
    ),
  )
  const reviews = told.flatMap(({ key, reviews: of = [] }) =>
    of.map(([final, heldOn, results]) => ({
      id: idOf('synthetic-movement-review', `${key}|${heldOn}`),
      movementId: movementId(key),
      kind: final ? 'final' : 'interim',
      heldOn,
      results,
    })),
  )
  const relief = [
    ['mdm-mt', 'Gạo, nhu yếu phẩm', 'tonnes', '38', 'at-least', 'trên 38 tấn', 'raised'],
    ['mdm-mt', 'Tiền vận động', 'dong', '1250000000', 'at-least', 'hơn 1,25 tỷ đồng', 'raised'],
    ['mdm-xmt', 'Nhu yếu phẩm', 'tonnes', '6.5', 'exact', '6,5 tấn', 'raised'],
    ['mdm-xmt', 'Hàng chuyển đến nơi sơ tán', 'tonnes', '2', 'exact', '2 tấn', 'unclear'],
    ['mdm-cty', 'Suất quà tặng hộ dân', 'gifts', '420', 'exact', '420 suất quà', 'raised'],
    ['mdm-cty', 'Trị giá suất quà', 'dong', '210000000', 'exact', '210 triệu đồng', 'value'],
  ].map(
    (
      [
        code = '',
        what = '',
        measure = '',
        amount = '',
        qualifier = '',
        asWritten = '',
        standing = '',
      ],
      order,
    ): Prisma.ReliefEntryCreateManyInput => ({
      id: idOf('synthetic-relief', String(order)),
      movementId: movementId('bao-lu'),
      unitId: unitId(code),
      order,
      ...{ what, measure, amount, qualifier, asWritten, standing },
      on: '2025-11-15',
      dataSet,
    }),
  )
  return { movements, targets, documents, participants, actuals, reviews, relief }
}
