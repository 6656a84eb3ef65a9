import type { AwardId } from '../../awards/index.ts'
import type { FactKey, HeldAward } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'
import { missingOf, titleYears } from '../years.ts'

/** Đã có danh hiệu của chính năm thành tích. */
export const titleInYear: Prepare<'titleInYear'> =
  ({ anyOf }, tell) =>
  (context) => {
    const { year } = context
    const window = { from: year, to: year }
    const awards: AwardId[] = []
    const records: HeldAward[] = []
    const missing = new Set<FactKey>()
    for (const award of anyOf) {
      const title = titleYears(context, award, window)
      if (title.years.length === 0) for (const key of missingOf(title)) missing.add(key)
      else {
        awards.push(award)
        records.push(...title.from)
      }
    }
    const found = { year, awards }
    return awards.length === 0 && missing.size > 0
      ? tell.open(found, [...missing])
      : tell.settled(awards.length > 0, found, records)
  }
