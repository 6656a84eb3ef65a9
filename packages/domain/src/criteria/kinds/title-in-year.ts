import { type Evaluate, open, settled } from '../context.ts'
import { titleYears } from '../years.ts'

/** Đã có danh hiệu của chính năm thành tích. */
export const titleInYear: Evaluate<'titleInYear'> = ({ anyOf: awards }, context) => {
  const { year } = context
  const each = awards.map((award) => ({
    award,
    ...titleYears(context, award, { from: year, to: year }),
  }))
  const held = each.filter(({ years }) => years.length > 0)
  const found = { year, awards: held.map(({ award }) => award) }
  const missing = [...new Set(each.flatMap((title) => title.missing))]
  return held.length === 0 && missing.length > 0
    ? open(found, missing)
    : settled(
        held.length > 0,
        found,
        held.flatMap(({ from }) => from),
      )
}
