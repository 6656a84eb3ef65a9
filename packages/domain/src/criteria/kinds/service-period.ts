import type { Prepare } from '../context.ts'

/** Thời kỳ tham gia đã được cơ quan có thẩm quyền công nhận. */
export const servicePeriod: Prepare<'servicePeriod'> =
  ({ anyOf }, tell) =>
  ({ facts }) => {
    const { servicePeriods } = facts.subject
    if (servicePeriods === undefined) return tell.open({ period: null }, ['subject.servicePeriods'])
    const period = servicePeriods.find((each) => anyOf.includes(each)) ?? null
    return tell.settled(period !== null, { period })
  }
