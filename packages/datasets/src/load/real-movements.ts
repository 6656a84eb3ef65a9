import { anniversaries, type Launcher, type MovementKind } from '@vinhdanh/domain/movements'
import type { Prisma } from '@vinhdanh/storage/database'
import { real } from '../real/index.ts'
import { idOf } from '../synthetic/index.ts'
import { sourceId, unitId } from './real-rows.ts'

type RealMovement = (typeof real.movements)[number]

const movementId = (key: string) => idOf('movement', key)

const cited = ({ sources: [first] }: Pick<RealMovement, 'sources'>) => ({
  sourceId: first === undefined ? null : sourceId(first.key),
  sourceLine: first?.line ?? null,
})

/** Where a source itself says the kind; a theme of the year is none of the kinds. */
const kinds: Readonly<Record<string, MovementKind>> = {
  'thường xuyên': 'regular',
  đợt: 'drive',
  'chuyên đề': 'thematic',
  'đặc biệt': 'special',
  'trọng tâm': 'core',
  'cuộc vận động': 'campaign',
}

/** The body that a source names alone; several named together stay "not stated". */
function launcherOf({ launcherAsWritten, conflicts, name }: RealMovement): Launcher | null {
  const written = launcherAsWritten ?? ''
  // A national movement that bears the province's name is the province's own, responding to it.
  if (conflicts.includes('IC-01') && name.includes('Bình Định')) return 'province'
  if (written === 'Thủ tướng Chính phủ') return 'prime-minister'
  if (written === 'địa phương trong cụm') return 'district'
  if (written.startsWith('tỉnh ')) return 'province'
  return /^(ngành|lĩnh vực|lực lượng) /.test(written) ? 'sector' : null
}

const sectors: Readonly<Record<string, readonly string[]>> = {
  'giáo dục': ['education'],
  'y tế': ['health'],
  'y tế, xã hội': ['health', 'poverty'],
  'thanh tra, tư pháp': ['inspection-justice'],
  'quốc phòng': ['army'],
  'an ninh': ['police'],
  'nông nghiệp': ['farmers'],
  'nông thôn mới': ['new-countryside'],
  'xây dựng nông thôn mới': ['new-countryside'],
  'giảm nghèo': ['poverty'],
  'công tác giảm nghèo': ['poverty'],
  'kinh tế': ['economy'],
  'hành chính': ['administration'],
  'chính trị': ['politics'],
  chung: ['general'],
  'bảo hiểm xã hội': ['insurance'],
  'chăm sóc sức khỏe nhân dân': ['health'],
  'phong trào phụ nữ': ['women'],
  'công tác Mặt trận': ['front'],
}

const anchorsOf = ({ anchors }: RealMovement): string[] =>
  anniversaries
    .filter(({ year, monthDay }) => anchors.some((each) => each.startsWith(`${year}-${monthDay}/`)))
    .map(({ id }) => id)

/** Phong trào của các nguồn, kept as written beside what is canonical. */
export const movements = (): Prisma.MovementCreateManyInput[] =>
  real.movements.map((row) => ({
    id: movementId(row.id),
    key: row.id,
    name: row.name,
    launcherAsWritten: row.launcherAsWritten ?? '(không nêu)',
    launcher: launcherOf(row),
    listedUnder: row.launcherAsWritten?.includes('Thủ tướng phát động') ? 'prime-minister' : null,
    kind: row.kind === null ? null : (kinds[row.kind] ?? null),
    kindAsWritten: row.kind,
    kindSuggested: row.kindSuggested,
    sector: row.sector,
    sectors: row.sector === null ? [] : [...(sectors[row.sector] ?? [row.sector])],
    subjects: [],
    unit: row.unitAsWritten,
    year: row.years[0] ?? null,
    untilYear: row.years.at(-1) ?? null,
    anchors: anchorsOf(row),
    checklist: [],
    hcmStudy: row.name.startsWith('Học tập và làm theo'),
    conflicts: row.conflicts,
    note:
      row.years.length > 1
        ? `${row.note ?? ''} Kéo dài đến năm ${row.years.at(-1)}.`.trim()
        : row.note,
    dataSet: 'REAL',
    ...cited(row),
  }))

/** The year's theme of the cluster carries the budget figures of its members; the epidemic's movement the relief. */
const themeKey = 'MV-BD-THEME21'
const epidemicKey = 'MV-BD-COVID'
const budgetTarget = idOf('movement-target', 'thu ngân sách')
/** The day of the conference at which the members' figures were told. */
const toldOn = '2022-01-18'

export const movementTargets = (): Prisma.MovementTargetCreateManyInput[] => [
  {
    id: budgetTarget,
    movementId: movementId(themeKey),
    order: 0,
    indicator: 'Thu ngân sách',
    measure: '% so với cơ sở',
  },
]

const places = (rows: readonly { readonly placeId: string }[]) => [
  ...new Set(rows.map(({ placeId }) => placeId)),
]

export const movementParticipants = (): Prisma.MovementParticipantCreateManyInput[] => {
  const joined = (key: string, placeId: string) => ({
    id: idOf('movement-participant', `${key}|${placeId}`),
    movementId: movementId(key),
    unitId: unitId(placeId),
  })
  return [
    ...places(real.indicators).map((place) => joined(themeKey, place)),
    ...places(real.relief).map((place) => joined(epidemicKey, place)),
  ]
}

/** One report for each place that gives a figure; a place without one has none, and never a zero. */
export const movementActuals = (): Prisma.MovementActualCreateManyInput[] =>
  places(real.indicators).flatMap((placeId) => {
    const bases = real.indicators
      .filter((row) => row.placeId === placeId)
      .flatMap(({ comparedWith, comparedWithAsWritten, value }) =>
        comparedWith === null || value === null
          ? []
          : [
              {
                basis: comparedWith,
                asWritten: comparedWithAsWritten,
                base: null,
                attainment: comparedWith === 'previous-year' ? null : String(value),
                growth: comparedWith === 'previous-year' ? String(value) : null,
              },
            ],
      )
    return bases.length === 0
      ? []
      : [
          {
            id: idOf('movement-actual', placeId),
            movementId: movementId(themeKey),
            targetId: budgetTarget,
            unitId: unitId(placeId),
            reportedOn: toldOn,
            value: null,
            bases,
          },
        ]
  })

const measures: Readonly<Record<string, string>> = {
  tấn: 'tonnes',
  đồng: 'dong',
  'suất quà': 'gifts',
}

type RealRelief = (typeof real.relief)[number]

/** The worth of goods is no further money; what may lie inside another figure is never added to it. */
function standingOf({ labelVi, note }: RealRelief): string {
  if (/trị/i.test(labelVi)) return 'value'
  return note?.startsWith('Không rõ') === true ? 'unclear' : 'raised'
}

const mobiliserOf = ({ mobiliser }: RealRelief): string | null =>
  real.organisations.find(({ id }) => id === mobiliser)?.name ?? null

export const reliefEntries = (): Prisma.ReliefEntryCreateManyInput[] =>
  real.relief.map((row, order) => ({
    id: idOf('relief-entry', row.id),
    key: row.id,
    movementId: movementId(epidemicKey),
    unitId: unitId(row.placeId),
    order,
    what: row.labelVi,
    measure: measures[row.unit] ?? row.unit,
    amount: String(row.value),
    qualifier: row.qualifier === null ? 'exact' : 'at-least',
    asWritten: row.valueAsWritten,
    mobiliser: mobiliserOf(row),
    standing: standingOf(row),
    note: row.note,
    dataSet: 'REAL',
    ...cited(row),
  }))
