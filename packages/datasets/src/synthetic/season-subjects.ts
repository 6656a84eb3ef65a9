import { day } from '@vinhdanh/domain/kernel'
import { grantBaseTitles } from './base-titles.ts'
import { idOf } from './ids.ts'
import { decidingUnitOf } from './places.ts'
import { postedOn } from './staff.ts'
import {
  holds,
  isGood,
  levelOf,
  runOf,
  unusedInitiatives,
  type World,
  wasDisciplined,
  yearsHeld,
} from './world.ts'
import { ratePeople, recogniseInitiatives } from './year-facts.ts'

const today = day('2026-11-21')
const base = 'emulation-fighter.base'
const certificate = 'merit-certificate.provincial'

/** Người được chọn cho từng hồ sơ của mùa 2026. */
export interface SeasonSubjects {
  /** Hai năm liên tục Chiến sĩ thi đua cơ sở, chưa dùng: fit for a provincial certificate of 2025. */
  readonly merit: readonly string[]
  /** Ba năm liên tục và có sáng kiến cấp tỉnh: fit for the provincial title of 2025. */
  readonly champions: readonly string[]
  /** Chỉ một năm, năm 2025. */
  readonly shortRuns: readonly string[]
  readonly laureate: string
  readonly farmers: readonly string[]
  readonly workers: readonly string[]
  readonly nurse: string
  readonly doctor: string
  readonly clerk: string
}

const need = (code: string | undefined, what: string): string => {
  if (code === undefined) throw new Error(`the season needs ${what}`)
  return code
}

/** Điều đã có của năm 2026: the school and the hospital rate their people in summer, the school gives its titles. */
export function openYear2026(world: World): void {
  ratePeople(world, 2026, ['mdm-thpt', 'mdm-bv'])
  recogniseInitiatives(world, 2026, ['mdm-thpt', 'mdm-bv'])
  grantBaseTitles(world, 2026, false, { unitCode: 'mdm-thpt', on: day('2026-08-20') })
}

/** Ba năm liên tục tính đến 2025 mà chưa được xét: their files came late. */
const readyForProvince = (world: World, code: string): boolean =>
  runOf(world, base, code, 2025) >= 3 &&
  yearsHeld(world, 'emulation-fighter.provincial', code).every((year) => year < 2023) &&
  !wasDisciplined(world, code, 2023, 2026)

/** The province recognised one initiative of each of them in 2025. */
function recogniseLate(world: World, codes: readonly string[]): void {
  for (const personCode of codes) {
    world.initiatives.push({
      id: idOf('initiative', `${personCode}|2025|late`),
      personCode,
      title: `Giải pháp được tỉnh công nhận phạm vi ảnh hưởng (2025, ${personCode}, bổ sung)`,
      year: 2025,
      scope: 'provincial',
    })
  }
}

export function chooseSubjects(world: World): SeasonSubjects {
  const here = world.staff.postings.filter((row) => postedOn(row, today))
  const codes = (fits: (code: string) => boolean, unitCode?: string) =>
    here
      .filter(
        (row) =>
          row.group !== 'farmer' &&
          (unitCode === undefined || decidingUnitOf(row.unitCode)?.code === unitCode),
      )
      .map((row) => row.personCode)
      .filter(fits)
  const merit = codes(
    (code) =>
      runOf(world, base, code, 2025) >= 2 &&
      yearsHeld(world, certificate, code).every((year) => year < 2024) &&
      !holds(world, 'emulation-fighter.provincial', code, 2025) &&
      !wasDisciplined(world, code, 2024, 2026),
  )
  const unrecognised = codes(
    (code) => readyForProvince(world, code) && !world.late.includes(code),
  ).slice(0, 1)
  recogniseLate(world, unrecognised)
  const champions = [...world.late, ...unrecognised]
  const outside = (list: readonly string[]) => list.filter((code) => !merit.includes(code))
  const byGroup = (group: 'farmer' | 'worker') =>
    here
      .filter(
        (row) =>
          row.group === group &&
          yearsHeld(world, certificate, row.personCode).length === 0 &&
          !merit.includes(row.personCode),
      )
      .map((row) => row.personCode)
  const hospital = codes((code) => isGood(levelOf(world, code, 2026)), 'mdm-bv').filter(
    (code) => !merit.includes(code),
  )
  return {
    merit: merit.filter((code) => !champions.includes(code)),
    champions,
    shortRuns: outside(codes((code) => runOf(world, base, code, 2025) === 1)),
    laureate: need(
      codes((code) => yearsHeld(world, 'emulation-fighter.provincial', code).at(-1) === 2025)[0],
      'a laureate of 2025',
    ),
    farmers: byGroup('farmer'),
    workers: byGroup('worker'),
    nurse: need(hospital[1], 'a nurse'),
    doctor: need(
      hospital.find((code) => unusedInitiatives(world, code, 2026, 2026, false).length > 0),
      'a doctor with an initiative',
    ),
    clerk: need(codes(() => true, 'mdm-stc').at(-1), 'a clerk'),
  }
}
