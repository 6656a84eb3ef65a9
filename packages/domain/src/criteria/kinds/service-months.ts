import { fullMonthsInclusive, lastDayOf } from '../../kernel/index.ts'
import { type Evaluate, open, settled } from '../context.ts'

/** Đủ số tháng làm việc, tính từ ngày tuyển dụng đến hết năm thành tích. */
export const serviceMonths: Evaluate<'serviceMonths'> = (wanted, { facts, year }) => {
  const { recruitedOn } = facts.subject
  if (recruitedOn === undefined) return open({ months: null }, ['subject.recruitedOn'])
  const months = Math.max(0, fullMonthsInclusive(recruitedOn, lastDayOf(year)))
  return settled(months >= wanted.months, { months })
}
