import {
  baseNames,
  type Change,
  type CovenantLine,
  type CovenantTarget,
} from '@vinhdanh/domain/covenants'
import type { Language } from '../formats/index.ts'
import { localised } from './figures.ts'

interface Words {
  readonly year: string
  readonly quarters: readonly [string, string, string, string]
  readonly bases: Readonly<Record<(typeof baseNames)[number], string>>
  readonly planned: (period: string) => string
  readonly none: string
  readonly area: string
  readonly target: (name: string) => string
  readonly added: (name: string) => string
  readonly dropped: (name: string) => string
  readonly changed: (before: string, after: string) => string
}

const vi: Words = {
  year: 'cả năm',
  quarters: ['quý I', 'quý II', 'quý III', 'quý IV'],
  bases: {
    districtPlan: 'kế hoạch huyện, xã giao',
    provincialPlan: 'kế hoạch tỉnh giao',
    previousYear: 'thực hiện năm trước',
  },
  planned: (period) => `đăng ký ${period}`,
  none: 'chưa có số liệu',
  area: 'khu dân cư',
  target: (name) => `Sửa chỉ tiêu “${name}”`,
  added: (name) => `Thêm chỉ tiêu “${name}”`,
  dropped: (name) => `Bỏ chỉ tiêu “${name}”`,
  changed: (before, after) => `${before} → ${after}`,
}

const en: Words = {
  year: 'the year',
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  bases: {
    districtPlan: 'district plan',
    provincialPlan: 'provincial plan',
    previousYear: 'previous year',
  },
  planned: (period) => `registered for ${period}`,
  none: 'no figure yet',
  area: 'residential area',
  target: (name) => `Target “${name}” changed`,
  added: (name) => `Target “${name}” added`,
  dropped: (name) => `Target “${name}” dropped`,
  changed: (before, after) => `${before} → ${after}`,
}

const words = { vi, en } as const

/** Một dòng đã đổi: "Huyện Hồng Ngự, Giải quyết việc làm: đăng ký cả năm 3200 → 3000". */
export function lineChangeSentences(
  { before, after }: Change<CovenantLine>,
  names: { readonly unit: string; readonly target: string },
  language: Language,
): readonly string[] {
  const say = words[language]
  const cells = (line: CovenantLine): readonly (readonly [string, string | null])[] => [
    [say.area, line.area],
    ...baseNames.map((name) => [say.bases[name], line.bases[name]] as const),
    [say.planned(say.year), line.planned.year],
    ...line.planned.quarters.map(
      (quarter, index) => [say.planned(say.quarters[index] ?? ''), quarter] as const,
    ),
  ]
  const old = new Map(before === null ? [] : cells(before))
  const shown = (value: string | null | undefined) =>
    value == null ? say.none : localised(value, language)
  return cells(after)
    .filter(([name, value]) => (old.get(name) ?? null) !== value)
    .map(
      ([name, value]) =>
        `${names.unit}, ${names.target}: ${name} ${say.changed(shown(old.get(name)), shown(value))}`,
    )
}

/** Một chỉ tiêu đã thêm, sửa hoặc bỏ. */
export function targetChangeSentence(
  { before, after }: Change<CovenantTarget>,
  language: Language,
): string {
  const say = words[language]
  if (before === null) return say.added(after.name)
  return after.dropped ? say.dropped(after.name) : say.target(after.name)
}
