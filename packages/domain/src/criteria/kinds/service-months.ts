import { fullMonthsInclusive, lastDayOf } from '../../kernel/index.ts'
import type { Prepare } from '../context.ts'

/** Đủ số tháng làm việc, tính từ ngày tuyển dụng đến hết năm thành tích. */
export const serviceMonths: Prepare<'serviceMonths'> = (wanted, tell) => {
  const worked = tell.byNumber('months', (months) => months >= wanted.months)
  return ({ facts, year }) => {
    const { recruitedOn } = facts.subject
    return recruitedOn === undefined
      ? tell.open({ months: null }, ['subject.recruitedOn'])
      : worked.node(Math.max(0, fullMonthsInclusive(recruitedOn, lastDayOf(year))))
  }
}
