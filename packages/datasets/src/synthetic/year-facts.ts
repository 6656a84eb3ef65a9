import { addMonths, day, lastDayOf } from '@vinhdanh/domain/kernel'
import type { DisciplineLevel, RatingLevel } from '@vinhdanh/domain/subjects'
import { idOf } from './ids.ts'
import { decidingUnitsOn, unitOf } from './places.ts'
import type { PostingRow } from './records.ts'
import { drawOf, staffOf, talentOf, type World } from './world.ts'

const disciplineRate = 0.006
const topics = [
  'Cải tiến quy trình tiếp nhận hồ sơ',
  'Rút ngắn thời gian xử lý công việc',
  'Số hoá tài liệu lưu trữ',
  'Giảm tiêu hao vật tư',
  'Đổi mới cách tổ chức họp nhóm',
  'Xây dựng bộ câu hỏi hướng dẫn',
  'Ứng dụng bảng theo dõi tiến độ',
  'Cải tiến quy trình kiểm tra chéo',
] as const

const pad = (value: number) => String(value).padStart(2, '0')

function disciplineLevel(draw: number): DisciplineLevel {
  if (draw < 0.6) return 'reprimand'
  return draw < 0.95 ? 'warning' : 'demotion'
}

/** Kỷ luật và nghỉ của năm. */
function troubles(world: World, posting: PostingRow, year: number): boolean {
  const chance = drawOf(world, 'trouble', posting.personCode, year)
  const disciplined = chance.holds(disciplineRate)
  if (disciplined) {
    const from = day(`${year}-${pad(2 + chance.below(8))}-15`)
    world.disciplines.push({
      id: idOf('discipline', `${posting.personCode}|${year}`),
      personCode: posting.personCode,
      level: disciplineLevel(chance.unit()),
      from,
      until: addMonths(from, 12),
    })
  }
  const person = world.staff.people.find((one) => one.code === posting.personCode)
  const young = person !== undefined && person.sex === 'female' && year - person.birthYear <= 38
  if (young && chance.holds(0.06)) {
    world.absences.push({
      id: idOf('absence', `${posting.personCode}|${year}`),
      personCode: posting.personCode,
      kind: 'maternity',
      workingDays: 126,
      year,
    })
  } else if (chance.holds(0.02)) {
    world.absences.push({
      id: idOf('absence', `${posting.personCode}|${year}`),
      personCode: posting.personCode,
      kind: 'sick',
      workingDays: 5 + chance.below(20),
      year,
    })
  }
  return disciplined
}

/** Xếp loại cá nhân: at most 20 % of those rated good or better in a unit are excellent. */
export function ratePeople(world: World, year: number, onlyUnits?: readonly string[]): void {
  for (const unit of decidingUnitsOn(lastDayOf(year))) {
    if (onlyUnits !== undefined && !onlyUnits.includes(unit.code)) continue
    const rows = staffOf(world, unit.code, year).map((posting) => {
      const talent = talentOf(world, posting.personCode)
      const chance = drawOf(world, 'rating', posting.personCode, year)
      const disciplined = troubles(world, posting, year)
      const draw = chance.unit()
      const low: RatingLevel | null =
        disciplined || draw < 0.008
          ? 'failed'
          : draw < 0.008 + 0.22 * (1 - talent)
            ? 'completed'
            : null
      return { posting, low, score: 0.75 * talent + 0.25 * chance.unit() }
    })
    const well = rows.filter((row) => row.low === null).sort((a, b) => b.score - a.score)
    const excellent = new Set(
      well.slice(0, Math.floor(well.length / 5)).map((row) => row.posting.personCode),
    )
    for (const { posting, low } of rows) {
      world.ratings.push({
        id: idOf('rating', `${posting.personCode}|${year}`),
        subject: { kind: 'person', code: posting.personCode },
        year,
        level: low ?? (excellent.has(posting.personCode) ? 'excellent' : 'good'),
        of: 'subject',
      })
    }
  }
}

/** Sáng kiến được cơ sở công nhận trong năm. */
export function recogniseInitiatives(
  world: World,
  year: number,
  onlyUnits?: readonly string[],
): void {
  for (const unit of decidingUnitsOn(lastDayOf(year))) {
    if (onlyUnits !== undefined && !onlyUnits.includes(unit.code)) continue
    for (const posting of staffOf(world, unit.code, year)) {
      const talent = talentOf(world, posting.personCode)
      const chance = drawOf(world, 'initiative', posting.personCode, year)
      const wanted =
        talent > 0.85
          ? 2 + chance.below(2)
          : chance.holds(1 / (1 + Math.exp(1.15 - 2.85 * (talent - 0.5))))
            ? 1
            : 0
      for (let index = 1; index <= wanted; index++) {
        if (!chance.holds(0.86)) continue
        world.initiatives.push({
          id: idOf('initiative', `${posting.personCode}|${year}|${index}`),
          personCode: posting.personCode,
          title: `${chance.pick(topics)} tại ${unitOf(posting.unitCode).name} (${year}, số ${index})`,
          year,
          scope: 'base',
        })
      }
    }
  }
}
