import { workingRules } from '@vinhdanh/domain/councils'
import type { Database, Prisma, Tx } from '@vinhdanh/storage/database'
import { type DemoAccount, idOf, demoPassword as rehearsalPassword } from '../synthetic/index.ts'
import { type HashPassword, writeAccounts } from './accounts.ts'
import { type Loaded, loadOnce } from './once.ts'
import { unitId } from './real-rows.ts'
import { rootId } from './root.ts'

export { rehearsalPassword }

const dataSet = 'SYNTHETIC' as const
const seats = 13
const province = 'binh-dinh'
const unitKeys: Readonly<Record<string, string>> = {
  'binh-dinh': 'U-BINHDINH',
  'hoai-an': 'U-HOAIAN',
  'an-lao': 'U-ANLAO',
  'tay-son': 'U-TAYSON',
  'vinh-thanh': 'U-VINHTHANH',
}
const idOfUnit = (code: string) => (code === 'vn' ? rootId : unitId(unitKeys[code] ?? code))
const two = (value: number) => String(value).padStart(2, '0')

const account = (
  name: string,
  email: string,
  role: DemoAccount['grants'][number]['role'],
  unitCode: string,
  seat?: number,
): DemoAccount => ({
  id: idOf('account', email),
  email: `${email}@vinhdanh.example`,
  name: `${name} (mô phỏng)`,
  grants: [{ role, unitCode }],
  post: seat === undefined ? null : [province, 'seat', seat],
})

/** Tài khoản để diễn lại hội nghị ngày 18/01/2022; the people are placeholders, not persons of the article. */
export const rehearsalAccounts: readonly DemoAccount[] = [
  account('Quản trị hệ thống', 'bd-quantri', 'administrator', 'vn'),
  account('Người điều hành hội nghị cụm', 'bd-cumtruong', 'cluster-head', 'hoai-an'),
  account('Cán bộ thi đua huyện Hoài Ân', 'bd-hoaian', 'unit-officer', 'hoai-an'),
  account('Cán bộ thi đua huyện An Lão', 'bd-anlao', 'unit-officer', 'an-lao'),
  account('Cán bộ thi đua huyện Tây Sơn', 'bd-tayson', 'unit-officer', 'tay-son'),
  account('Cán bộ thi đua huyện Vĩnh Thạnh', 'bd-vinhthanh', 'unit-officer', 'vinh-thanh'),
  account('Chuyên viên thẩm định cấp tỉnh', 'bd-thamdinh', 'appraiser', province),
  account('Thư ký hội đồng tỉnh', 'bd-thuky', 'council-secretary', province, seats + 1),
  account('Người có thẩm quyền cấp tỉnh', 'bd-chutich', 'deciding-authority', province),
  ...Array.from({ length: seats }, (_, index) =>
    account(
      `Thành viên hội đồng tỉnh ${two(index + 1)}`,
      `bd-hoidong${two(index + 1)}`,
      'council-member',
      province,
      index + 1,
    ),
  ),
  account('Chuyên viên thống kê cấp tỉnh', 'bd-thongke', 'statistician', province),
]

/**
 * Dựng sân khấu để diễn lại hội nghị: what the article does not state and a season needs (a council, its accounts,
 * ratings of the three districts), all marked SYNTHETIC. For scratch databases only: a running system must never
 * show invented ratings of a real district. Load the real set first, without its conference.
 */
export async function loadRehearsal(
  db: Database,
  { hashPassword }: { readonly hashPassword: HashPassword },
): Promise<Loaded> {
  const hash = await hashPassword(rehearsalPassword)
  return loadOnce(db, 'rehearsal', 'conference of 2022-01-18', (tx) => write(tx, hash))
}

const personId = (seat: number) => idOf('rehearsal-person', String(seat))

async function write(tx: Tx, hash: string): Promise<void> {
  const numbers = Array.from({ length: seats + 1 }, (_, index) => index + 1)
  await tx.person.createMany({
    data: numbers.map((seat) => ({
      id: personId(seat),
      code: `MP-BD-${two(seat)}`,
      name: `Thành viên mô phỏng ${two(seat)}`,
      givenName: two(seat),
      familyName: 'Thành viên',
      middleName: 'mô phỏng',
      category: 'official',
      dataSet,
    })),
  })
  await tx.posting.createMany({
    data: numbers.map((seat) => ({
      id: idOf('rehearsal-posting', String(seat)),
      personId: personId(seat),
      unitId: idOfUnit(province),
      title: 'Thành viên mô phỏng',
      labourGroup: 'leader',
      from: '2021-01-01',
      dataSet,
    })),
  })
  const councilId = idOf('council', province)
  await tx.council.create({
    data: {
      id: councilId,
      code: 'mp-hoi-dong-binh-dinh',
      name: 'Hội đồng Thi đua - Khen thưởng tỉnh Bình Định (mô phỏng)',
      level: 'provincial',
      unitId: idOfUnit(province),
      rules: workingRules as unknown as Prisma.InputJsonObject,
      dataSet,
    },
  })
  await tx.councilMember.createMany({
    data: numbers.map((seat) => ({
      id: idOf('rehearsal-member', String(seat)),
      councilId,
      personId: personId(seat),
      order: seat,
      post: 'Thành viên mô phỏng',
      role: seat === 1 ? 'chair' : seat > seats ? 'secretary' : 'member',
      votes: seat <= seats,
    })),
  })
  await writeAccounts(tx, rehearsalAccounts, {
    hash,
    personIdOf: ([, , seat]) => personId(seat),
    unitIdOf: idOfUnit,
  })
  for (const code of ['hoai-an', 'tay-son', 'vinh-thanh']) await assumeGoodYears(tx, code)
  await assumeCovenant(tx)
}

/**
 * Giao ước năm 2022, soạn xong và chờ ký: its signing at the conference is stated, what stood in it is not. One target
 * is assumed, so that there is something to sign.
 */
async function assumeCovenant(tx: Tx): Promise<void> {
  const member = await tx.clusterMember.findFirstOrThrow({
    where: { unitId: idOfUnit('hoai-an') },
    include: { cluster: { include: { members: true } } },
  })
  const { id: clusterId, members } = member.cluster
  const [covenantId, targetId] = [
    idOf('rehearsal-covenant', '2022'),
    idOf('rehearsal-covenant-target', '2022'),
  ]
  await tx.covenant.create({
    data: {
      id: covenantId,
      clusterId,
      year: 2022,
      status: 'open',
      openedOn: '2022-01-10',
      dataSet,
    },
  })
  await tx.covenantTarget.create({
    data: {
      ...{ id: targetId, covenantId, order: 0, group: 'Kinh tế' },
      ...{ name: 'Thu ngân sách so với kế hoạch (mô phỏng)', measure: '%' },
      ...{ direction: 'up', counting: 'last' },
    },
  })
  await tx.covenantLine.createMany({
    data: members.map(({ unitId }) => ({
      id: idOf('rehearsal-covenant-line', unitId),
      ...{ covenantId, targetId, unitId, plannedYear: '100' },
    })),
  })
}

/** Two excellent years and nothing against the district: assumed, not stated by any source. */
async function assumeGoodYears(tx: Tx, code: string): Promise<void> {
  const id = idOfUnit(code)
  await tx.rating.createMany({
    data: [2020, 2021].flatMap((year) =>
      ['subject', 'party'].map((of) => ({
        id: idOf('rehearsal-rating', `${code}|${year}|${of}`),
        unitId: id,
        year,
        level: 'excellent',
        of,
        dataSet,
      })),
    ),
  })
  const { coverage } = await tx.unit.findUniqueOrThrow({ where: { id } })
  const known = {
    awards: [2016, 2026],
    disciplines: [2016, 2026],
    pendingCases: [2016, 2026],
    movementResults: [2016, 2026],
    achievements: [2016, 2026],
  }
  await tx.unit.update({
    where: { id },
    data: { coverage: { ...(coverage as Prisma.JsonObject), ...known } },
  })
}
