import { fullMonthsInclusive, lastDayOf } from '../../kernel/index.ts'
import type { Prepare } from '../context.ts'

/** Đủ số tháng làm việc, tính từ ngày tuyển dụng đến hết năm thành tích. */
export const serviceMonths: Prepare<'serviceMonths'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    const { recruitedOn } = facts.subject
    if (recruitedOn === undefined) return tell.open({ months: null }, ['subject.recruitedOn'])
    const months = Math.max(0, fullMonthsInclusive(recruitedOn, lastDayOf(year)))
    return tell.settled(months >= wanted.months, { months })
  }
