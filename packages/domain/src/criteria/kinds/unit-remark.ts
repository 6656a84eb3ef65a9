import { yearOf } from '../../kernel/index.ts'
import type { Prepare } from '../context.ts'

/** Nhận xét của đơn vị cũ hoặc đơn vị tiếp nhận: asked only where the subject worked there long enough. */
export const unitRemark: Prepare<'unitRemark'> =
  ({ of, fromMonths }, tell) =>
  ({ facts, year }) => {
    if (facts.moves === undefined) return tell.open({ months: null, remark: null }, ['moves'])
    const asked = facts.moves.filter(
      (move) => move.kind === of && yearOf(move.on) === year && move.months >= fromMonths,
    )
    const lacking = asked.find(({ remark }) => remark === false)
    const unknown = asked.find(({ remark }) => remark === undefined)
    const shown = lacking ?? unknown ?? asked[0]
    const found = { months: shown?.months ?? null, remark: shown?.remark ?? null }
    if (lacking !== undefined) return tell.settled(false, found, asked)
    if (unknown !== undefined) {
      const open = asked.flatMap(({ on, remark }) => (remark === undefined ? [on] : []))
      return tell.open(
        found,
        [...new Set(open)].sort().map((on) => `moves.${on}.remark`),
        asked,
      )
    }
    return tell.settled(true, found, asked)
  }
