import { obligationItems } from '@vinhdanh/domain/subjects'
import type { Prisma } from '@vinhdanh/storage/database'
import { mix } from '../synthetic/chance.ts'
import { idOf } from '../synthetic/ids.ts'
import type { TinyRecords } from '../synthetic/index.ts'
import type { rowsOf } from './synthetic-rows.ts'

const dataSet = 'SYNTHETIC' as const
const years = [2021, 2022, 2023, 2024, 2025]

/** Điểm tối đa của từng tiêu chuẩn trong bảng điểm mô phỏng. */
const maxima = [20, 20, 20, 20, 20]

/**
 * Dữ kiện mô phỏng mà mùa khen thưởng không ghi: an enterprise's obligations and gift, the scores of communes. Drawn from
 * the code of the unit, so a second load finds the same.
 */
export function furtherFactsOf(records: TinyRecords, { unitId }: ReturnType<typeof rowsOf>) {
  const enterprises = records.units.filter(({ level }) => level === 'enterprise')
  const communes = records.units.filter(
    ({ level, closedOn }) => level === 'commune' && closedOn === null,
  )
  return {
    obligations: enterprises.flatMap(({ code }) =>
      years.flatMap((year) =>
        obligationItems.map(
          (item): Prisma.ObligationCreateManyInput => ({
            id: idOf('obligation', `${code} ${item} ${year}`),
            unitId: unitId(code),
            item,
            year,
            met: true,
            dataSet,
          }),
        ),
      ),
    ),
    donations: enterprises.map(
      ({ code }): Prisma.DonationCreateManyInput => ({
        id: idOf('donation', code),
        unitId: unitId(code),
        year: 2025,
        amount: 500_000_000n,
        dataSet,
      }),
    ),
    communityScores: communes.flatMap(({ code }) =>
      years.slice(-2).map((year): Prisma.CommunityScoreCreateManyInput => {
        const drawn = mix(`score ${code} ${year}`)
        return {
          id: idOf('community-score', `${code} ${year}`),
          unitId: unitId(code),
          year,
          standards: maxima.map((max, index) => ({
            score: max - (((drawn[index % drawn.length] ?? 0) >>> 0) % 6),
            max,
          })),
          dataSet,
        }
      }),
    ),
  }
}
