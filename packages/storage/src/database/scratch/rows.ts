import type { Role } from '@vinhdanh/domain/access'
import type { Prisma } from '../../generated/prisma/client.ts'
import { type Coverage, splitName } from '../../subjects/index.ts'
import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'

type Rows = Pick<Database, 'prisma'>
type UnitFields = Partial<Prisma.UnitUncheckedCreateInput>
type PersonFields = Partial<Prisma.PersonUncheckedCreateInput>
type EntryFields = Partial<Prisma.RegisterEntryUncheckedCreateInput>

const everything: Coverage = {
  awards: [2010, 2026],
  initiatives: [2010, 2026],
  disciplines: [2010, 2026],
  pendingCases: [2010, 2026],
  absences: [2010, 2026],
  trainings: [2010, 2026],
  moves: [2010, 2026],
  clusterResults: [2010, 2026],
  movementResults: [2010, 2026],
  achievements: [2010, 2026],
  tenures: [2010, 2026],
}

/** Đơn vị; under `parent` when one is given. */
export function aUnit(
  { prisma }: Rows,
  { parent, ...fields }: UnitFields & { parent?: { id: string; path: string } } = {},
) {
  const id = fields.id ?? newId()
  const code = fields.code ?? id
  return prisma.unit.create({
    data: {
      name: 'Phòng Tổng hợp',
      level: 'division',
      category: 'unit',
      coverage: everything,
      path: `${parent?.path ?? '/'}${code}/`,
      parentId: parent?.id ?? null,
      ...fields,
      id,
      code,
    },
  })
}

/** Người, làm việc tại `unit` khi có. Known to have nothing but what a test adds. */
export async function aPerson(
  { prisma }: Rows,
  { unit, ...fields }: PersonFields & { unit?: { id: string } } = {},
) {
  const name = fields.name ?? 'Nguyễn Văn An'
  const person = await prisma.person.create({
    data: {
      id: newId(),
      ...splitName(name),
      category: 'official',
      recruitedOn: '2015-09-01',
      coverage: everything,
      ...fields,
      name,
    },
  })
  if (unit !== undefined)
    await prisma.posting.create({
      data: {
        personId: person.id,
        unitId: unit.id,
        title: 'Chuyên viên',
        labourGroup: 'official',
        from: '2015-09-01',
      },
    })
  return person
}

/** Tài khoản with roles, each at a unit. */
export function anAccount(
  { prisma }: Rows,
  {
    personId = null,
    roles = [],
    email = `${newId()}@vinhdanh.example`,
    name = 'Tài khoản kiểm thử',
  }: {
    readonly personId?: string | null
    readonly email?: string
    readonly name?: string
    readonly roles?: readonly { readonly role: Role; readonly unitId: string }[]
  } = {},
) {
  return prisma.user.create({
    data: {
      id: newId(),
      email,
      name,
      personId,
      grants: {
        create: roles.map(({ role, unitId }) => ({
          id: newId(),
          role,
          unitId,
          from: '2020-01-01',
        })),
      },
    },
    include: { grants: true },
  })
}

/** Hội đồng with so many voting members, the first of them its chair. */
export async function aCouncil(
  db: Rows,
  { unitId, members = 9 }: { readonly unitId: string; readonly members?: number },
) {
  const council = await db.prisma.council.create({
    data: {
      id: newId(),
      name: 'Hội đồng thi đua, khen thưởng',
      level: 'provincial',
      unitId,
      rules: {
        quorum: { part: 2, whole: 3 },
        majority: { share: { part: 1, whole: 2 }, strict: true },
      },
    },
  })
  for (let order = 1; order <= members; order++) {
    const person = await aPerson(db, { name: `Lê Thị Uỷ Viên ${order}` })
    const member = { councilId: council.id, personId: person.id, order, post: 'Ủy viên' }
    await db.prisma.councilMember.create({
      data: { id: newId(), ...member, role: order === 1 ? 'chair' : 'member' },
    })
  }
  return db.prisma.council.findUniqueOrThrow({
    where: { id: council.id },
    include: { members: { orderBy: { order: 'asc' } } },
  })
}

/** Mục trong Sổ khen thưởng from before the system began. */
export function anEntry(
  { prisma }: Rows,
  { personId = null, unitId = null, ...fields }: EntryFields,
) {
  const name = fields.subjectNameAsWritten ?? 'Nguyễn Văn An'
  return prisma.registerEntry.create({
    data: {
      id: newId(),
      subjectKind: personId === null ? 'collective' : 'person',
      personId,
      unitId,
      ...splitName(name),
      award: 'advanced-worker',
      awardNameAsWritten: 'Lao động tiên tiến',
      year: 2025,
      firstYear: fields.year ?? 2025,
      status: 'granted',
      lawDay: '2026-01-15',
      origin: 'opening-record',
      ...fields,
      subjectNameAsWritten: name,
    },
  })
}
