import type { AwardId } from '@vinhdanh/domain/awards'
import type { RatingLevel } from '@vinhdanh/domain/subjects'
import type { Chance, Streams } from './chance.ts'
import { streamsOf } from './chance.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { decidingUnitOf } from './places.ts'
import type {
  AbsenceRow,
  AchievementRow,
  DisciplineRow,
  InitiativeRow,
  InitiativeUseRow,
  MembersRow,
  MovementResultRow,
  PendingCaseRow,
  PostingRow,
  RatingRow,
} from './records.ts'
import { employ, onPayroll, type Staff } from './staff.ts'

/** Mọi điều đã xảy ra trong tỉnh mô phỏng, lớn dần theo từng năm. */
export interface World {
  readonly streams: Streams
  readonly staff: Staff
  readonly ledger: Ledger
  readonly ratings: RatingRow[]
  readonly initiatives: InitiativeRow[]
  readonly uses: InitiativeUseRow[]
  readonly disciplines: DisciplineRow[]
  readonly pendingCases: PendingCaseRow[]
  readonly absences: AbsenceRow[]
  readonly movementResults: MovementResultRow[]
  readonly achievements: AchievementRow[]
  readonly members: MembersRow[]
  /** Titles held, by award, then by subject code: the years. */
  readonly held: Map<AwardId, Map<string, number[]>>
  /** Hồ sơ Chiến sĩ thi đua cấp tỉnh năm 2025 nộp muộn: judged only in the season of 2026. */
  readonly late: string[]
}

export const openingYears = [2019, 2020] as const
export const countedYears = [2021, 2022, 2023, 2024, 2025] as const

export function newWorld(seed: number): World {
  const streams = streamsOf(seed)
  const staff = employ(streams)
  return {
    streams,
    staff,
    ledger: openLedger(streams, staff),
    ratings: [],
    initiatives: [],
    uses: [],
    disciplines: [],
    pendingCases: [],
    absences: [],
    movementResults: [],
    achievements: [],
    members: [],
    held: new Map(),
    late: [],
  }
}

/** Sức bền riêng của mỗi người: the same through the years, so that runs of titles happen. */
export const talentOf = (world: World, personCode: string): number =>
  world.streams('talent', personCode).unit()

export const drawOf = (world: World, table: string, personCode: string, year: number): Chance =>
  world.streams(table, `${personCode}|${year}`)

export const levelOf = (world: World, code: string, year: number): RatingLevel | undefined =>
  world.ratings.find(
    (row) => row.subject.code === code && row.year === year && row.of === 'subject',
  )?.level

export const isGood = (level: RatingLevel | undefined): boolean =>
  level === 'good' || level === 'excellent'

export const hold = (world: World, award: AwardId, code: string, year: number): void => {
  const ofAward = world.held.get(award) ?? new Map<string, number[]>()
  ofAward.set(code, [...(ofAward.get(code) ?? []), year])
  world.held.set(award, ofAward)
}

export const yearsHeld = (world: World, award: AwardId, code: string): readonly number[] =>
  world.held.get(award)?.get(code) ?? []

export const holds = (world: World, award: AwardId, code: string, year: number): boolean =>
  yearsHeld(world, award, code).includes(year)

/** Số năm liên tục có danh hiệu, đến hết năm này. */
export function runOf(world: World, award: AwardId, code: string, year: number): number {
  let run = 0
  while (holds(world, award, code, year - run)) run += 1
  return run
}

export const unusedInitiatives = (
  world: World,
  code: string,
  from: number,
  to: number,
  provincial: boolean,
): readonly InitiativeRow[] =>
  world.initiatives.filter(
    (row) =>
      row.personCode === code &&
      row.year >= from &&
      row.year <= to &&
      (row.scope === 'provincial') === provincial &&
      !world.uses.some((use) => use.initiativeId === row.id),
  )

export const wasDisciplined = (world: World, code: string, from: number, to: number): boolean =>
  world.disciplines.some(
    (row) =>
      row.personCode === code &&
      Number(row.from.slice(0, 4)) <= to &&
      Number(row.until.slice(0, 4)) >= from,
  )

/** Người trong biên chế cuối năm của một đơn vị có quyền quyết định. */
export function staffOf(world: World, unitCode: string, year: number): readonly PostingRow[] {
  return onPayroll(world.staff, year).filter(
    (posting) => decidingUnitOf(posting.unitCode)?.code === unitCode,
  )
}
