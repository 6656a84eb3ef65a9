import type { AwardId, Route } from '@vinhdanh/domain/awards'
import { type Day, day } from '@vinhdanh/domain/kernel'
import { idOf } from './ids.ts'
import { useInitiative } from './initiative-use.ts'
import type { Grant } from './ledger.ts'
import { decidingUnitOf, decidingUnitsOn, partsOf, units } from './places.ts'
import type { SubjectKey } from './records.ts'
import { postedOn } from './staff.ts'
import { workday } from './workday.ts'
import {
  drawOf,
  hold,
  holds,
  isGood,
  levelOf,
  runOf,
  talentOf,
  unusedInitiatives,
  type World,
  wasDisciplined,
  yearsHeld,
} from './world.ts'

const certificate: AwardId = 'merit-certificate.provincial'
const province = { post: 'provincial-chair', unitCode: 'mdm' } as const

/** Share of direct workers aimed at among those commended by movement, in thousandths. */
const directShare: Readonly<Record<number, number>> = {
  2021: 627,
  2022: 637,
  2023: 647,
  2024: 657,
  2025: 667,
}

const grant =
  (award: AwardId, year: number, route: Route) =>
  (subject: SubjectKey): Grant => ({ subject, award, year, route })
const person = (code: string): SubjectKey => ({ kind: 'person', code })
const collective = (code: string): SubjectKey => ({ kind: 'collective', code })

function recordMovement(
  world: World,
  subject: SubjectKey,
  year: number,
  launchedBy: 'base' | 'provincial',
): void {
  world.movementResults.push({
    id: idOf('movement-result', `${subject.code}|${year}|${launchedBy}`),
    subject,
    launchedBy,
    year,
    durationYears: launchedBy === 'provincial' ? 3 : 1,
    standing: 'leader',
  })
}

/** Bằng khen cấp tỉnh theo công trạng, cho năm trước. */
export function grantMeritCertificates(world: World, year: number): void {
  const on = workday(day(`${year + 1}-01-26`))
  const oldLaw = year + 1 < 2024
  const free = (code: string) =>
    !yearsHeld(world, certificate, code).some((held) => held >= year - 1) &&
    !holds(world, 'emulation-fighter.provincial', code, year) &&
    !wasDisciplined(world, code, year - 1, year) &&
    world.staff.postings.some((row) => row.personCode === code && postedOn(row, on))
  const twoInitiatives = (code: string) =>
    levelOf(world, code, year) === 'excellent' &&
    levelOf(world, code, year - 1) === 'excellent' &&
    unusedInitiatives(world, code, year - 1, year, false).length >= 2
  const twoTitles = (code: string) =>
    !oldLaw && runOf(world, 'emulation-fighter.base', code, year) >= 2
  const fit = world.staff.people
    .map((one) => one.code)
    .filter((code) => free(code) && (twoInitiatives(code) || twoTitles(code)))
    .sort((a, b) => talentOf(world, b) - talentOf(world, a))
    .slice(0, 3)
  world.ledger.sign(
    province,
    on,
    fit.map((code) => ({
      ...grant(certificate, year, 'merit')(person(code)),
      firstYear: year - 1,
    })),
  )
  for (const code of fit) {
    hold(world, certificate, code, year)
    if (twoTitles(code)) continue
    for (const used of unusedInitiatives(world, code, year - 1, year, false).slice(0, 2)) {
      useInitiative(world, used.id, code, certificate, year, on)
    }
  }
  const teams = units
    .map((unit) => unit.code)
    .filter(
      (code) =>
        levelOf(world, code, year) === 'excellent' &&
        levelOf(world, code, year - 1) === 'excellent' &&
        !yearsHeld(world, certificate, code).some((held) => held >= year - 1),
    )
    .slice(0, 2)
  world.ledger.sign(
    province,
    workday(day(`${year + 1}-01-27`)),
    teams.map((code) => ({
      ...grant(certificate, year, 'merit')(collective(code)),
      firstYear: year - 1,
    })),
  )
  for (const code of teams) hold(world, certificate, code, year)
}

const present = (world: World, on: Day) => world.staff.postings.filter((row) => postedOn(row, on))

/** Bằng khen cấp tỉnh theo phong trào và đột xuất, trong năm. */
export function grantMovementCertificates(world: World, year: number): void {
  const on = workday(day(`${year}-10-12`))
  const chance = world.streams('movement-certificates', String(year))
  const here = present(world, on).filter((row) => row.unitCode !== 'mdm')
  const leaders = here.filter((row) => row.group === 'leader')
  const direct = here.filter((row) => row.group !== 'leader')
  const chosen = new Set<string>()
  while (chosen.size < 6) {
    const pool = chance.holds((directShare[year] ?? 650) / 1000) ? direct : leaders
    const row = pool[chance.below(pool.length)]
    if (row === undefined || yearsHeld(world, certificate, row.personCode).length > 0) continue
    if (wasDisciplined(world, row.personCode, year, year)) continue
    chosen.add(row.personCode)
  }
  const teams = units.filter(
    (unit) =>
      unit.level === 'division' &&
      (unit.closedOn === null || unit.closedOn >= on) &&
      (unit.openedOn === null || unit.openedOn <= on),
  )
  const team = [chance.below(teams.length), chance.below(teams.length)].flatMap(
    (index) => teams[index]?.code ?? [],
  )
  const subjects = [...[...chosen].map(person), ...[...new Set(team)].map(collective)]
  for (const subject of subjects) recordMovement(world, subject, year, 'provincial')
  world.ledger.sign(province, on, subjects.map(grant(certificate, year, 'movement')))
  for (const subject of subjects) hold(world, certificate, subject.code, year)

  const hero = direct
    .filter((row) => row.group === 'farmer' || row.group === 'worker')
    .filter((row) => yearsHeld(world, certificate, row.personCode).length === 0)
  const brave = hero[world.streams('sudden', String(year)).below(hero.length)]
  if (brave === undefined) return
  const suddenOn = workday(day(`${year}-11-05`))
  if (!present(world, suddenOn).some((row) => row.personCode === brave.personCode)) return
  world.achievements.push({
    id: idOf('achievement', `${brave.personCode}|${year}`),
    subject: person(brave.personCode),
    kind: 'sudden',
    scope: 'provincial',
    year,
  })
  world.ledger.sign(province, suddenOn, [
    grant(certificate, year, 'sudden')(person(brave.personCode)),
  ])
  hold(world, certificate, brave.personCode, year)
}

/** Giấy khen theo phong trào: signed by the head of each deciding unit in November. */
export function grantCommendations(world: World, year: number): void {
  const on = workday(day(`${year}-11-18`))
  for (const unit of decidingUnitsOn(on)) {
    const chance = drawOf(world, 'commendations', unit.code, year)
    const staff = present(world, on).filter(
      (row) => decidingUnitOf(row.unitCode)?.code === unit.code,
    )
    const direct = staff.filter(
      (row) => row.group !== 'leader' && !wasDisciplined(world, row.personCode, year, year),
    )
    const first = direct[chance.below(direct.length)]
    const second = direct[chance.below(direct.length)]
    const codes = new Set([first, second].flatMap((row) => row?.personCode ?? []))
    const parts = partsOf(unit.code, on)
    const team = chance.holds(0.4) ? parts[chance.below(parts.length)] : undefined
    const subjects = [
      ...[...codes].map(person),
      ...(team === undefined ? [] : [collective(team.code)]),
    ]
    for (const subject of subjects) recordMovement(world, subject, year, 'base')
    if (unit.decides === null) throw new Error(`${unit.code} decides nothing`)
    world.ledger.sign(
      { post: unit.decides, unitCode: unit.code },
      on,
      subjects.map(grant('commendation-certificate', year, 'movement')),
    )
  }
}

/** Bằng khen cấp tỉnh trước năm 2021, làm nền cho Bằng khen của Thủ tướng. */
export function grantOpeningCertificates(world: World): void {
  const on = day('2020-01-22')
  const best = world.staff.people
    .filter((one) => one.category === 'official' && (one.recruitedOn ?? '') < '2019')
    .filter((one) => isGood(levelOf(world, one.code, 2019)))
    .sort((a, b) => talentOf(world, b.code) - talentOf(world, a.code))
    .slice(0, 6)
  world.ledger.sign(
    province,
    on,
    best.map((one) => grant(certificate, 2019, 'merit')(person(one.code))),
    true,
  )
  for (const one of best) hold(world, certificate, one.code, 2019)
}

/** Bằng khen của Thủ tướng: after a provincial certificate, five good years and three base titles. */
export function grantPrimeMinisterCertificate(world: World): void {
  const [year, on] = [2024, workday(day('2025-05-20'))]
  const award: AwardId = 'merit-certificate.prime-minister'
  const fit = world.staff.people.find(({ code }) => {
    const base = yearsHeld(world, certificate, code).includes(2019)
    const good = [2020, 2021, 2022, 2023, 2024].every((one) => isGood(levelOf(world, code, one)))
    const titles = [2020, 2021, 2022, 2023, 2024].filter((one) =>
      holds(world, 'emulation-fighter.base', code, one),
    )
    return (
      base &&
      good &&
      titles.length >= 3 &&
      present(world, on).some((row) => row.personCode === code)
    )
  })
  if (fit === undefined) return
  world.ledger.sign({ post: 'prime-minister', unitCode: 'vn' }, on, [
    { ...grant(award, year, 'merit')(person(fit.code)), firstYear: 2020 },
  ])
  hold(world, award, fit.code, year)
}
