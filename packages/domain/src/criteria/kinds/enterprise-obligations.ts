import type { Prepare } from '../context.ts'
import { yearsFrom } from '../years.ts'

/** Thực hiện đầy đủ nghĩa vụ: every item in every year; an item nobody has confirmed is not known. */
export const enterpriseObligations: Prepare<'enterpriseObligations'> =
  ({ items, years }, tell) =>
  ({ facts, year }) => {
    const told = facts.obligations ?? []
    const window = yearsFrom(year - years + 1, year)
    const of = (item: (typeof items)[number]) =>
      told.filter((each) => each.item === item && window.includes(each.year))
    const unmet = items.filter((item) => of(item).some(({ met }) => !met))
    const missing = items.flatMap((item) =>
      window.flatMap((at) =>
        of(item).some((each) => each.year === at) ? [] : [`obligations.${item}.${at}`],
      ),
    )
    const lacking = items.filter((item) =>
      missing.some((key) => key.startsWith(`obligations.${item}.`)),
    )
    const found = { unmet, open: lacking }
    const records = items.flatMap(of)
    if (unmet.length > 0) return tell.settled(false, found, records)
    return missing.length > 0
      ? tell.open(found, missing, records)
      : tell.settled(true, found, records)
  }
