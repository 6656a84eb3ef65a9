import type { AwardId } from '@vinhdanh/domain/awards'
import { type Day, day, fullMonthsInclusive, lastDayOf } from '@vinhdanh/domain/kernel'
import { countMembers, rateParts } from './collective-year.ts'
import { useInitiative } from './initiative-use.ts'
import type { Grant } from './ledger.ts'
import { decidingUnitsOn, partsOf } from './places.ts'
import type { PostingRow } from './records.ts'
import { workday } from './workday.ts'
import {
  drawOf,
  hold,
  isGood,
  levelOf,
  runOf,
  staffOf,
  talentOf,
  unusedInitiatives,
  type World,
  wasDisciplined,
} from './world.ts'

const advanced: AwardId = 'advanced-worker'
const fighter: AwardId = 'emulation-fighter.base'

/** Law of 2003 until the decisions of 2023; the law of 2022 after. */
const underOldLaw = (year: number) => year + 1 < 2024
const monthsNeeded = (year: number) => (underOldLaw(year) ? 10 : 6)
const floorShare = (count: number) => Math.floor((15 * count) / 100)

function advancedWorkers(
  world: World,
  posts: readonly PostingRow[],
  year: number,
): readonly string[] {
  return posts
    .map((posting) => posting.personCode)
    .filter((code) => {
      const recruited = world.staff.people.find((one) => one.code === code)?.recruitedOn ?? null
      const months =
        recruited === null || Number(recruited.slice(0, 4)) < year
          ? 12
          : fullMonthsInclusive(recruited, lastDayOf(year))
      return (
        isGood(levelOf(world, code, year)) &&
        months >= monthsNeeded(year) &&
        !wasDisciplined(world, code, year, year) &&
        !drawOf(world, 'peer-vote', code, year).holds(0.04)
      )
    })
}

function fighters(world: World, advancedCodes: readonly string[], year: number): readonly string[] {
  const fit = advancedCodes.filter((code) => {
    const own = unusedInitiatives(world, code, year, year, false).length > 0
    return own || (!underOldLaw(year) && levelOf(world, code, year) === 'excellent')
  })
  const score = (code: string) =>
    Math.min(runOf(world, fighter, code, year - 1), 2) * 0.4 + talentOf(world, code)
  return [...fit].sort((a, b) => score(b) - score(a)).slice(0, floorShare(advancedCodes.length))
}

/** Ngày ký danh hiệu cơ sở: a working day of January, the unit's own. */
const januaryDay = (world: World, unitCode: string, year: number): Day =>
  workday(
    day(
      `${year + 1}-01-${String(6 + drawOf(world, 'base-day', unitCode, year).below(6)).padStart(2, '0')}`,
    ),
  )

/** Danh hiệu cơ sở của năm: each deciding unit signs one decision in January, a school may do so in August. */
export function grantBaseTitles(
  world: World,
  year: number,
  opening: boolean,
  early?: { readonly unitCode: string; readonly on: Day },
): void {
  for (const unit of decidingUnitsOn(lastDayOf(year))) {
    if (early !== undefined && early.unitCode !== unit.code) continue
    const posts = staffOf(world, unit.code, year)
    const onDay = early?.on ?? januaryDay(world, unit.code, year)
    const good = advancedWorkers(world, posts, year)
    const best = fighters(world, good, year)
    for (const code of good) hold(world, advanced, code, year)
    for (const code of best) hold(world, fighter, code, year)
    rateParts(world, unit, year)
    countMembers(world, unit, posts, year)
    const parts = partsOf(unit.code, lastDayOf(year))
    for (const part of parts)
      countMembers(
        world,
        part,
        posts.filter((row) => row.unitCode === part.code),
        year,
      )
    const titled = parts.filter((part) => {
      const row = world.members.find((one) => one.unitCode === part.code && one.year === year)
      const share = row !== undefined && (row.holding[advanced] ?? 0) * 10 >= row.total * 7
      const clean =
        row !== undefined &&
        (row.heaviestDiscipline === 'none' || row.heaviestDiscipline === 'reprimand')
      return isGood(levelOf(world, part.code, year)) && share && clean
    })
    for (const part of titled) hold(world, 'advanced-collective', part.code, year)
    const person =
      (award: AwardId) =>
      (code: string): Grant => ({ subject: { kind: 'person', code }, award, year, route: 'merit' })
    const grants: readonly Grant[] = [
      ...(opening ? [] : good.map(person(advanced))),
      ...best.map(person(fighter)),
      ...(opening
        ? []
        : titled.map(
            (part): Grant => ({
              subject: { kind: 'collective', code: part.code },
              award: 'advanced-collective',
              year,
              route: 'merit',
            }),
          )),
    ]
    if (unit.decides === null) throw new Error(`${unit.code} decides nothing`)
    const decision = world.ledger.sign(
      { post: unit.decides, unitCode: unit.code },
      onDay,
      grants,
      opening,
    )
    for (const code of decision === null ? [] : best) {
      const [used] = unusedInitiatives(world, code, year, year, false)
      if (used !== undefined) useInitiative(world, used.id, code, fighter, year, onDay)
    }
  }
}
