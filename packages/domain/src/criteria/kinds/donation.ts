import type { Prepare } from '../context.ts'

/** Đóng góp bằng tiền, tài sản: the sum of the window, exact to the đồng. */
export const donation: Prepare<'donation'> =
  ({ dong: wanted, years }, tell) =>
  ({ facts, year }) => {
    if (facts.donations === undefined) return tell.open({ dong: null }, ['donations'])
    const given = facts.donations.filter((each) => each.year > year - years && each.year <= year)
    const dong = given.reduce((sum, { amount }) => sum + amount, 0)
    return tell.settled(dong >= wanted, { dong }, given)
  }
