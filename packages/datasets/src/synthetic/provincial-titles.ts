import type { AwardId } from '@vinhdanh/domain/awards'
import { addDays, day } from '@vinhdanh/domain/kernel'
import { idOf } from './ids.ts'
import { useInitiative } from './initiative-use.ts'
import type { Grant } from './ledger.ts'
import { workday } from './workday.ts'
import {
  drawOf,
  hold,
  holds,
  levelOf,
  runOf,
  unusedInitiatives,
  type World,
  wasDisciplined,
  yearsHeld,
} from './world.ts'

const fighter: AwardId = 'emulation-fighter.base'

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
