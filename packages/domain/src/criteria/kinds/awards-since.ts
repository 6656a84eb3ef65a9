import { allOf } from '../../kernel/index.ts'
import { type Evaluate, open, settled } from '../context.ts'
import { atLeast, counting, titleYears } from '../years.ts'

const everSince = 1900

/** Có các hình thức này kể từ sau một hình thức, hoặc trong N năm gần nhất. */
export const awardsSince: Evaluate<'awardsSince'> = (wanted, context) => {
  const { year } = context
  const routes = wanted.excludeRoutes ?? []
  return counting(wanted, context, (firstYear) => {
    const base =
      wanted.since === undefined
        ? undefined
        : titleYears(context, wanted.since, { from: everSince, to: year }, routes)
    const since = base?.years[0] ?? null
    const earliest = Math.max(
      firstYear,
      everSince,
      wanted.years === undefined ? everSince : year - wanted.years + 1,
    )
    const from = since === null ? earliest : Math.max(earliest, since + 1)
    const each = wanted.awards.map(({ award, count }) => {
      const title = titleYears(context, award, { from, to: year }, routes)
      const possible = title.uncovered.length + title.unsure.length
      return { title, truth: atLeast(title.years.length, possible, count) }
    })
    const found = { since, counts: each.map(({ title }) => title.years.length) }
    const records = [...(base?.from.slice(0, 1) ?? []), ...each.flatMap(({ title }) => title.from)]
    const based =
      base === undefined || since !== null ? 'met' : base.missing.length > 0 ? 'unknown' : 'unmet'
    const truth = allOf([based, ...each.map((one) => one.truth)])
    if (truth !== 'unknown') return settled(truth === 'met', found, records)
    const missing = [
      ...(based === 'unknown' && wanted.since !== undefined ? [`awards.${wanted.since}`] : []),
      ...each.flatMap(({ truth: one, title }) => (one === 'unknown' ? title.missing : [])),
    ]
    return open(found, [...new Set(missing)], records)
  })
}
