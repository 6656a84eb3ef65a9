import { type Evaluate, open, settled } from '../context.ts'

/** Thời kỳ tham gia đã được cơ quan có thẩm quyền công nhận. */
export const servicePeriod: Evaluate<'servicePeriod'> = ({ anyOf }, { facts }) => {
  const { servicePeriods } = facts.subject
  if (servicePeriods === undefined) return open({ period: null }, ['subject.servicePeriods'])
  const period = servicePeriods.find((each) => anyOf.includes(each)) ?? null
  return settled(period !== null, { period })
}
