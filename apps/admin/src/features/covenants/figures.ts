import { readFigure, type SheetChange } from '@vinhdanh/ui'
import type { CovenantData, CovenantLine } from './documents.ts'

/** Số như hiển thị: canonical "5.16" is "5,16" in Vietnamese; nothing for what is not known. */
export const shown = (figure: string | null, language: 'vi' | 'en'): string =>
  figure === null ? '' : language === 'vi' ? figure.replace('.', ',') : figure

/** Excel copies "118,3 %"; the mark says nothing new where the target is measured in per cent. */
const percent = /\s*%$/
export const isPercent = (measure: string): boolean => measure.includes('%')

/** Phần chữ số của ô: without the per cent of a target in per cent. */
export const digitsOf = (typed: string, measure: string): string =>
  isPercent(measure) ? typed.trim().replace(percent, '') : typed

/** Số như gửi đi, from what was typed or pasted and can be read. */
export function sent(typed: string, measure: string): string | null {
  const read = readFigure(digitsOf(typed, measure))
  return read.kind === 'number' ? read.text : null
}

const joint = '\u001e'

/** Một dòng của bảng: a member, a target and an area, with a line kept or not yet. */
export interface FigureRow {
  readonly key: string
  readonly unit: { readonly id: string; readonly name: string }
  readonly target: CovenantData['targets'][number]
  readonly area: string | null
  readonly line: CovenantLine | null
}

export interface AreaWish {
  readonly unit: string
  readonly area: string
}

/** Every member beside every target, and the areas registered apart. */
export function figureRows(
  covenant: Pick<CovenantData, 'members' | 'targets' | 'lines'>,
  member: string | null,
  areas: readonly AreaWish[] = [],
): readonly FigureRow[] {
  const rows: FigureRow[] = []
  for (const { unit } of covenant.members) {
    if (member !== null && unit.id !== member) continue
    const own = covenant.lines.filter((line) => line.unit.id === unit.id)
    const named = [...own.map(({ area }) => area), ...wished(areas, unit.id)]
    const places = [...new Set(named.length === 0 ? [null] : named)]
    for (const area of places)
      for (const target of covenant.targets) {
        const line = own.find((each) => each.target.id === target.id && each.area === area) ?? null
        const key = [unit.id, target.id, area ?? ''].join(joint)
        rows.push({ key, unit, target, area, line })
      }
  }
  return rows
}

const wished = (areas: readonly AreaWish[], unit: string) =>
  areas.filter((each) => each.unit === unit).map(({ area }) => area)

export const figureColumns = ['year', 'q1', 'q2', 'q3', 'q4'] as const
export type FigureColumn = (typeof figureColumns)[number]
export const baseColumns = ['districtPlan', 'provincialPlan', 'previousYear'] as const

/** The typed cells of a row by column. */
export function changesByRow(
  changes: readonly SheetChange[],
): ReadonlyMap<string, Map<string, string>> {
  const rows = new Map<string, Map<string, string>>()
  for (const { row, column, text } of changes) {
    const cells = rows.get(row) ?? new Map<string, string>()
    cells.set(column, text)
    rows.set(row, cells)
  }
  return rows
}

type Figures = CovenantLine['planned']

/** Figures as kept, with what was typed over them. */
export const withTyped = (
  kept: Figures | undefined,
  typed: ReadonlyMap<string, string>,
  measure: string,
): Readonly<Record<FigureColumn, string | null>> => {
  const at = (column: FigureColumn) => {
    const text = typed.get(column)
    return text === undefined ? (kept?.[column] ?? null) : sent(text, measure)
  }
  return { year: at('year'), q1: at('q1'), q2: at('q2'), q3: at('q3'), q4: at('q4') }
}
