import type { Day } from '@vinhdanh/domain/kernel'
import type { Actual, Launcher, MovementStatus } from '@vinhdanh/domain/movements'
import type { OnMovement } from '@vinhdanh/domain/worklist'
import { type DataSet, optionalDay, type Prisma, type Reader } from '../database/index.ts'
import { type SeasonWorkAsked, within } from './conditions.ts'

/** Phong trào đang chạy: past its end and one's own, joined by one's own, or of a body that may call on one's own. */
const concerning = ({
  today,
  spokenFor,
  seatIds,
  grantedIds,
}: SeasonWorkAsked): Prisma.MovementWhereInput => ({
  status: 'launched',
  OR: [
    {
      until: { lt: today },
      OR: [{ unitId: { in: [...grantedIds] } }, { owner: within(spokenFor) }],
    },
    { participants: { some: { unit: within(spokenFor) } } },
    {
      owner: {
        OR: [
          { children: { some: { id: { in: [...seatIds] } } } },
          {
            clusterMembers: {
              some: { cluster: { members: { some: { unitId: { in: [...seatIds] } } } } },
            },
          },
        ],
      },
      AND: [{ OR: [{ until: null }, { until: { gte: today } }] }],
    },
  ],
})

/** Its targets, and of participants, figures and answers only the viewer's own. */
const parts = ({ spokenFor, seatIds }: SeasonWorkAsked) =>
  ({
    id: true,
    name: true,
    status: true,
    unitId: true,
    launcher: true,
    owner: { select: { path: true, level: true, parent: { select: { path: true } } } },
    from: true,
    until: true,
    launchedOn: true,
    completedOn: true,
    dataSet: true,
    targets: { orderBy: { order: 'asc' } },
    participants: { where: { unit: within(spokenFor) }, orderBy: { id: 'asc' } },
    actuals: {
      where: { unit: within(spokenFor) },
      orderBy: [{ reportedOn: 'asc' }, { id: 'asc' }],
    },
    children: {
      where: { unitId: { in: [...seatIds] }, status: { not: 'withdrawn' } },
      select: { unitId: true },
    },
  }) as const satisfies Prisma.MovementSelect

type Row = Prisma.MovementGetPayload<{ select: ReturnType<typeof parts> }>

/** The state, but for who shares a cluster with its owner. */
type MovementWork = Omit<OnMovement, 'fellows'>

const onMovement = (row: Row): MovementWork => ({
  id: row.id,
  status: row.status as MovementStatus,
  unitId: row.unitId,
  launcher: row.launcher as Launcher | null,
  owner:
    row.owner === null
      ? null
      : {
          path: row.owner.path,
          parentPath: row.owner.parent?.path ?? null,
          level: row.owner.level,
        },
  from: optionalDay(row.from),
  until: optionalDay(row.until),
  launchedOn: optionalDay(row.launchedOn),
  completedOn: optionalDay(row.completedOn),
  targets: row.targets,
  participants: row.participants.map(({ unitId, registeredOn, people, note }) => ({
    ...{ unitId, people, note, commitments: [] },
    registeredOn: optionalDay(registeredOn),
  })),
  actuals: row.actuals.map(({ reportedOn, bases, ...actual }) => ({
    ...actual,
    reportedOn: reportedOn as Day,
    bases: bases as unknown as Actual['bases'],
  })),
  respondedBy: row.children.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])),
})

/** Phong trào có thể đang chờ một người. */
export async function loadMovementWork(
  reader: Reader,
  asked: SeasonWorkAsked,
  most: number,
): Promise<
  readonly { readonly state: MovementWork; readonly dataSet: DataSet; readonly name: string }[]
> {
  const rows = await reader.movement.findMany({
    where: concerning(asked),
    select: parts(asked),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map((row) => ({ state: onMovement(row), dataSet: row.dataSet, name: row.name }))
}
