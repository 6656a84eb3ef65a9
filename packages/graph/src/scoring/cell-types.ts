import type { Leaf, Rubric } from '@vinhdanh/domain/rubrics'
import { formatPoints } from '@vinhdanh/domain/rubrics'
import type { Column, Totals } from '@vinhdanh/domain/scoring'
import { type Entry, type ScoreCell, scoredLines, type TotalNote } from '@vinhdanh/domain/scoring'
import { totalNoteSentence } from '@vinhdanh/wording/scoring'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { RubricBandType } from '../rubrics/parts.ts'
import { ScoreColumnEnum } from './enums.ts'

const leaves = new WeakMap<Rubric, ReadonlyMap<string, Leaf>>()

/** Các dòng được chấm của bảng tiêu chí; once for one rubric. */
export function leavesAt(rubric: Rubric): ReadonlyMap<string, Leaf> {
  const known = leaves.get(rubric)
  if (known !== undefined) return known
  const made = scoredLines(rubric)
  leaves.set(rubric, made)
  return made
}

/** A number that points were computed from, as it was typed: a measure has decimals, a count has none. */
export function partText(leaf: Leaf | undefined, part: number | null): string | null {
  if (part === null) return null
  const measures = leaf?.method.is === 'bands' && leaf.method.measure === 'value'
  return measures ? formatPoints(part) : String(part)
}

/** Một ô, với dòng của nó. */
export interface CellOf {
  readonly cell: ScoreCell
  readonly leaf: Leaf | undefined
}

export const ScoreCellType = builder.objectRef<CellOf>('ScoreCell').implement({
  description: 'Một ô điểm.',
  fields: (t) => ({
    line: t.string({ description: 'Địa chỉ dòng.', resolve: ({ cell }) => cell.line }),
    column: t.field({
      type: ScoreColumnEnum,
      description: 'Cột.',
      resolve: ({ cell }) => cell.column,
    }),
    version: t.int({
      description: 'Phiên bản của ô, gửi lại khi sửa; cũng là số lần đã ghi.',
      resolve: ({ cell }) => cell.version,
    }),
    points: t.field({
      type: 'Points',
      nullable: true,
      description: 'Điểm; null là chưa có, khác với 0.',
      resolve: ({ cell }) => cell.points,
    }),
    part: t.string({
      nullable: true,
      description: 'Số thực hiện mà điểm được tính từ đó; `1` là có, `0` là không.',
      resolve: ({ cell, leaf }) => partText(leaf, cell.part),
    }),
    whole: t.string({
      nullable: true,
      description: 'Tổng số để chia.',
      resolve: ({ cell }) => (cell.whole === null ? null : String(cell.whole)),
    }),
    precondition: t.boolean({
      nullable: true,
      description: 'Điều kiện trước đạt hay không; null khi không có hoặc chưa ghi.',
      resolve: ({ cell }) => cell.met,
    }),
    evidence: t.string({
      nullable: true,
      description: 'Minh chứng: ghi chú hoặc đường dẫn.',
      resolve: ({ cell }) => cell.evidence,
    }),
    by: t.string({ description: 'Người ghi sau cùng.', resolve: ({ cell }) => cell.byName }),
    at: t.field({
      type: 'DateTime',
      description: 'Ghi lúc nào.',
      resolve: ({ cell }) => cell.at,
    }),
  }),
})

interface ColumnTotals {
  readonly column: Column
  readonly totals: Totals
}

export const ColumnTotalType = builder.objectRef<ColumnTotals>('ColumnTotal').implement({
  description: 'Tổng điểm của một đơn vị trong một cột.',
  fields: (t) => ({
    column: t.field({
      type: ScoreColumnEnum,
      description: 'Cột.',
      resolve: ({ column }) => column,
    }),
    total: t.field({
      type: 'Points',
      nullable: true,
      description: 'Tổng; null khi còn ô chưa có điểm.',
      resolve: ({ totals }) => totals.total,
    }),
    base: t.field({
      type: 'Points',
      description: 'Phần nền, cộng các ô đã có.',
      resolve: ({ totals }) => totals.base,
    }),
    bonus: t.field({
      type: 'Points',
      description: 'Điểm thưởng được tính.',
      resolve: ({ totals }) => totals.bonus,
    }),
    deduction: t.field({
      type: 'Points',
      description: 'Điểm trừ được tính.',
      resolve: ({ totals }) => totals.deduction,
    }),
    missing: t.int({
      description: 'Số ô chưa có điểm.',
      resolve: ({ totals }) => totals.missing.length,
    }),
    band: t.field({
      type: RubricBandType,
      nullable: true,
      description: 'Mức xếp loại, sau khi áp dụng các hạn chế.',
      resolve: ({ totals }) => totals.band,
    }),
    notes: t.stringList({
      description: 'Giải thích của tổng điểm.',
      args: inLanguage,
      resolve: ({ totals }, { language }) =>
        totals.notes.map((note: TotalNote) => totalNoteSentence(note, language)),
    }),
  }),
})

/** Một lần thay đổi, với dòng của ô. */
export interface ChangeOf {
  readonly leaf: Leaf | undefined
  readonly change: {
    readonly version: number
    readonly before: Entry['points']
    readonly after: Entry['points']
    readonly partBefore: number | null
    readonly partAfter: number | null
    readonly wholeBefore: number | null
    readonly wholeAfter: number | null
    readonly reason: string | null
    readonly byName: string
    readonly at: Date
  }
}

const textOf = (whole: number | null) => (whole === null ? null : String(whole))

export const ScoreChangeType = builder.objectRef<ChangeOf>('ScoreChange').implement({
  description: 'Một lần thay đổi của một ô điểm.',
  fields: (t) => ({
    version: t.int({ description: 'Lần thứ mấy.', resolve: ({ change }) => change.version }),
    before: t.field({
      type: 'Points',
      nullable: true,
      description: 'Điểm trước đó; null là chưa có.',
      resolve: ({ change }) => change.before,
    }),
    after: t.field({
      type: 'Points',
      nullable: true,
      description: 'Điểm sau đó; null là đã bỏ.',
      resolve: ({ change }) => change.after,
    }),
    partBefore: t.string({
      nullable: true,
      description: 'Số thực hiện trước đó.',
      resolve: ({ change, leaf }) => partText(leaf, change.partBefore),
    }),
    partAfter: t.string({
      nullable: true,
      description: 'Số thực hiện sau đó.',
      resolve: ({ change, leaf }) => partText(leaf, change.partAfter),
    }),
    wholeBefore: t.string({
      nullable: true,
      description: 'Tổng số trước đó.',
      resolve: ({ change }) => textOf(change.wholeBefore),
    }),
    wholeAfter: t.string({
      nullable: true,
      description: 'Tổng số sau đó.',
      resolve: ({ change }) => textOf(change.wholeAfter),
    }),
    reason: t.string({
      nullable: true,
      description: 'Lý do; null ở lần ghi đầu.',
      resolve: ({ change }) => change.reason,
    }),
    by: t.string({ description: 'Người ghi.', resolve: ({ change }) => change.byName }),
    at: t.field({
      type: 'DateTime',
      description: 'Ghi lúc nào.',
      resolve: ({ change }) => change.at,
    }),
  }),
})
