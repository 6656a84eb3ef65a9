import type { Day } from '@vinhdanh/domain/kernel'
import { idOf } from './ids.ts'
import { places, reform, type Slots } from './place-list.ts'
import type { UnitLinkRow, UnitRow } from './records.ts'

const parentOf = new Map(places.map((place) => [place.code, place.parent]))
const pathOf = (code: string): string => {
  const parent = parentOf.get(code)
  return `${parent === undefined || parent === null ? '/' : pathOf(parent)}${code}/`
}

/** Các đơn vị của tỉnh mô phỏng; the root `vn` is shared with the real set. */
export const units: readonly UnitRow[] = places.map((place) => ({
  id: idOf('unit', place.code),
  code: place.code,
  name: place.name,
  level: place.level,
  parentCode: place.parent,
  path: pathOf(place.code),
  openedOn: place.opened ?? null,
  closedOn: place.closed ?? null,
  decides: place.decides ?? null,
  sector: place.sector ?? null,
}))

/** Vị trí việc làm của từng đơn vị. */
export const staffing: readonly (readonly [string, Slots])[] = places.flatMap((place) =>
  (place.staff ?? []).map((slots) => [place.code, slots] as const),
)

const merged: readonly (readonly [string, string])[] = [
  ['mdm-hmt', 'mdm-xmt'],
  ['mdm-hmt-x1', 'mdm-xmt'],
  ['mdm-hmt-x2', 'mdm-xmt'],
  ['mdm-hmh', 'mdm-pmh'],
  ['mdm-hmh-x1', 'mdm-pmh'],
  ['mdm-hmh-x2', 'mdm-pmh'],
]

/** Đơn vị cũ và đơn vị kế thừa từ ngày 01/7/2025. */
export const unitLinks: readonly UnitLinkRow[] = merged.map(([fromCode, toCode]) => ({
  id: idOf('unit-link', `${fromCode}>${toCode}`),
  fromCode,
  toCode,
  kind: 'merged-into',
  on: reform,
}))

const unitByCode = new Map(units.map((unit) => [unit.code, unit]))

export function unitOf(code: string): UnitRow {
  const unit = unitByCode.get(code)
  if (unit === undefined) throw new Error(`no such unit: ${code}`)
  return unit
}

/** Đơn vị có quyền quyết định mà đơn vị này thuộc về (below the province), or null. */
export function decidingUnitOf(code: string): UnitRow | null {
  const unit = unitOf(code)
  if (unit.level === 'province') return null
  if (unit.decides !== null) return unit
  return unit.parentCode === null ? null : decidingUnitOf(unit.parentCode)
}

export const openOn = (unit: UnitRow, on: Day): boolean =>
  (unit.openedOn === null || unit.openedOn <= on) && (unit.closedOn === null || on <= unit.closedOn)

/** Các đơn vị cấp dưới tỉnh có quyền quyết định, vào một ngày. */
export const decidingUnitsOn = (on: Day): readonly UnitRow[] =>
  units.filter((unit) => unit.decides !== null && unit.level !== 'province' && openOn(unit, on))

/** Tập thể nhỏ của một đơn vị, vào một ngày. */
export const partsOf = (code: string, on: Day): readonly UnitRow[] =>
  units.filter((unit) => unit.parentCode === code && openOn(unit, on))
