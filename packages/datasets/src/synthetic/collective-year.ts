import { lastDayOf } from '@vinhdanh/domain/kernel'
import type { DisciplineLevel } from '@vinhdanh/domain/subjects'
import { idOf } from './ids.ts'
import { partsOf } from './places.ts'
import type { PostingRow, UnitRow } from './records.ts'
import { drawOf, holds, levelOf, staffOf, type World } from './world.ts'

const advanced = 'advanced-worker'
const fighter = 'emulation-fighter.base'
const severity: readonly DisciplineLevel[] = ['reprimand', 'warning', 'demotion', 'dismissal']

/** Đếm thành viên của tập thể cuối năm. */
export function countMembers(
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
export function rateParts(world: World, unit: UnitRow, year: number): void {
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
