import { addDays, type Day, fullMonthsInclusive } from '../../kernel/index.ts'
import type { Service } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

interface Stretch {
  readonly from: Day
  readonly until: Day
  readonly of: readonly Service[]
}

/** Services that follow each other without a day between make one stretch; a gap begins a new one. */
function stretches(services: readonly Service[], onDay: Day): readonly Stretch[] {
  const joined: Stretch[] = []
  const ended = services
    .map((service) => {
      const { from, until = onDay } = service
      return { from, until: until < onDay ? until : onDay, of: [service] }
    })
    .filter(({ from, until }) => from <= until)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const next of ended) {
    const last = joined.at(-1)
    if (last === undefined || next.from > addDays(last.until, 1)) joined.push(next)
    else
      joined[joined.length - 1] = {
        from: last.from,
        until: next.until > last.until ? next.until : last.until,
        of: [...last.of, ...next.of],
      }
  }
  return joined
}

/** Phục vụ liên tục trong lực lượng: the longest unbroken stretch counts; `summed`: every stretch. */
export const seniority: Prepare<'seniority'> =
  ({ force, months: wanted, summed }, tell) =>
  ({ facts, onDay }) => {
    if (facts.services === undefined) return tell.open({ months: null }, ['services'])
    let months = 0
    let from: readonly Service[] = []
    for (const stretch of stretches(
      facts.services.filter((service) => service.force === force),
      onDay,
    )) {
      const length = fullMonthsInclusive(stretch.from, stretch.until)
      if (summed === true) [months, from] = [months + length, [...from, ...stretch.of]]
      else if (length > months) [months, from] = [length, stretch.of]
    }
    return tell.settled(months >= wanted, { months }, from)
  }
