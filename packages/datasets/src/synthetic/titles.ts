import type { AwardId } from '@vinhdanh/domain/awards'
import {
  addDays,
  type Day,
  day,
  dayNumber,
  fullMonthsInclusive,
  lastDayOf,
} from '@vinhdanh/domain/kernel'
import type { DisciplineLevel } from '@vinhdanh/domain/subjects'
import { idOf } from './ids.ts'
import type { Grant } from './ledger.ts'
import { decidingUnitsOn, partsOf } from './places.ts'
import type { PostingRow, UnitRow } from './records.ts'
import {
  drawOf,
  hold,
  holds,
  isGood,
  levelOf,
  runOf,
  staffOf,
  talentOf,
  unusedInitiatives,
  type World,
  wasDisciplined,
  yearsHeld,
} from './world.ts'

const advanced: AwardId = 'advanced-worker'
const fighter: AwardId = 'emulation-fighter.base'

/** Thứ Bảy, Chủ nhật thì lùi sang thứ Hai. */
export function workday(on: Day): Day {
  const weekday = ((dayNumber(on) % 7) + 7) % 7
  return weekday >= 5 ? addDays(on, 7 - weekday) : on
}

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

const severity: readonly DisciplineLevel[] = ['reprimand', 'warning', 'demotion', 'dismissal']

/** Đếm thành viên của tập thể cuối năm. */
function countMembers(
  world: World,
  unit: UnitRow,
  posts: readonly PostingRow[],
  year: number,
): void {
  const codes = posts.map((posting) => posting.personCode)
  const ofYear = world.disciplines.filter(
    (row) => codes.includes(row.personCode) && row.from.startsWith(String(year)),
  )
  const heaviest = [...severity]
    .reverse()
    .find((level) => ofYear.some((row) => row.level === level))
  world.members.push({
    id: idOf('members', `${unit.code}|${year}`),
    unitCode: unit.code,
    year,
    total: codes.length,
    holding: {
      [advanced]: codes.filter((code) => holds(world, advanced, code, year)).length,
      [fighter]: codes.filter((code) => holds(world, fighter, code, year)).length,
    },
    completed: codes.filter((code) => (levelOf(world, code, year) ?? 'failed') !== 'failed').length,
    heaviestDiscipline: heaviest ?? 'none',
  })
}

/** Xếp loại tập thể nhỏ: at most one excellent in each deciding unit. */
function rateParts(world: World, unit: UnitRow, year: number): void {
  const points = { failed: 0, completed: 1, good: 2, excellent: 3 } as const
  const rows = partsOf(unit.code, lastDayOf(year)).map((part) => {
    const codes = staffOf(world, unit.code, year)
      .filter((posting) => posting.unitCode === part.code)
      .map((posting) => posting.personCode)
    const sum = codes.reduce(
      (total, code) => total + points[levelOf(world, code, year) ?? 'failed'],
      0,
    )
    const chance = drawOf(world, 'collective-rating', part.code, year)
    const clean = codes.every((code) => levelOf(world, code, year) !== 'failed')
    return {
      part,
      mean: codes.length === 0 ? 0 : sum / codes.length + chance.unit() * 0.4,
      clean,
      weak: chance.holds(0.1),
    }
  })
  const best = rows.filter((row) => row.clean && !row.weak).sort((a, b) => b.mean - a.mean)[0]
  for (const { part, weak } of rows) {
    const level = weak ? 'completed' : part === best?.part ? 'excellent' : 'good'
    for (const of of ['subject', 'party'] as const) {
      world.ratings.push({
        id: idOf('rating', `${part.code}|${year}|${of}`),
        subject: { kind: 'collective', code: part.code },
        year,
        level: of === 'party' && level === 'completed' ? 'good' : level,
        of,
      })
    }
  }
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

/** Ghi sổ: sáng kiến đã dùng cho lần khen này. */
export function useInitiative(
  world: World,
  initiativeId: string,
  code: string,
  award: AwardId,
  year: number,
  on: Day,
): void {
  const entry = world.ledger.entries.find(
    (row) => row.subject.code === code && row.award === award && row.year === year,
  )
  if (entry === undefined)
    throw new Error(`an initiative is used only for a granted award: ${code} ${award} ${year}`)
  world.uses.push({ initiativeId, personCode: code, award, year, entryId: entry.id, on })
}

/** Sáng kiến được tỉnh công nhận: asked for by those with a run of base titles. */
export function recogniseAtProvince(world: World, year: number): void {
  const asks = [0.1, 0.4, 0.76] as const
  for (const code of world.held.get(fighter)?.keys() ?? []) {
    if (!holds(world, fighter, code, year)) continue
    const chance = drawOf(world, 'provincial-initiative', code, year)
    const run = Math.min(runOf(world, fighter, code, year - 1), 2)
    if (chance.holds(asks[run] ?? 0.76) && chance.holds(0.62)) {
      world.initiatives.push({
        id: idOf('initiative', `${code}|${year}|provincial`),
        personCode: code,
        title: `Giải pháp được tỉnh công nhận phạm vi ảnh hưởng (${year}, ${code})`,
        year,
        scope: 'provincial',
      })
    }
  }
}

/** Chiến sĩ thi đua cấp tỉnh và Tập thể lao động xuất sắc của năm; so many files come late. */
export function grantProvincialTitles(world: World, year: number, lateFiles: number): void {
  const award: AwardId = 'emulation-fighter.provincial'
  const signed = workday(day(`${year + 1}-01-20`))
  const still = (code: string) =>
    world.staff.postings.some(
      (row) =>
        row.personCode === code &&
        row.from <= signed &&
        (row.until === null || signed <= row.until),
    )
  const fit = [...(world.held.get(fighter)?.keys() ?? [])].filter((code) => {
    const last = yearsHeld(world, award, code).at(-1)
    return (
      runOf(world, fighter, code, year) >= 3 &&
      (last === undefined || year - last >= 3) &&
      !wasDisciplined(world, code, year - 2, year) &&
      unusedInitiatives(world, code, year - 2, year, true).length > 0 &&
      drawOf(world, 'provincial-ballot', code, year).holds(0.93) &&
      still(code)
    )
  })
  world.late.push(...fit.slice(0, lateFiles))
  const chosen = fit.slice(lateFiles)
  const province = { post: 'provincial-chair', unitCode: 'mdm' } as const
  world.ledger.sign(
    province,
    signed,
    chosen.map(
      (code): Grant => ({
        subject: { kind: 'person', code },
        award,
        year,
        firstYear: year - 2,
        route: 'merit',
      }),
    ),
  )
  for (const code of chosen) {
    hold(world, award, code, year)
    const [used] = unusedInitiatives(world, code, year - 2, year, true)
    if (used !== undefined) useInitiative(world, used.id, code, award, year, signed)
  }
  const collectives = world.members.filter(
    (row) =>
      row.year === year &&
      holds(world, 'advanced-collective', row.unitCode, year) &&
      levelOf(world, row.unitCode, year) === 'excellent' &&
      row.completed === row.total &&
      (row.holding[fighter] ?? 0) >= 1,
  )
  world.ledger.sign(
    province,
    workday(addDays(signed, 1)),
    collectives.map(
      (row): Grant => ({
        subject: { kind: 'collective', code: row.unitCode },
        award: 'excellent-collective',
        year,
        route: 'merit',
      }),
    ),
  )
  for (const row of collectives) hold(world, 'excellent-collective', row.unitCode, year)
}
