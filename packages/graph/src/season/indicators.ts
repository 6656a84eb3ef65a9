import { membersOn } from '@vinhdanh/domain/clusters'
import type { Movement } from '@vinhdanh/domain/movements'
import { dayOfSeason } from '@vinhdanh/domain/season'
import { builder } from '../builder.ts'
import { clusterStateOf } from '../clusters/cluster-of.ts'
import type { Context } from '../context.ts'
import { runsInYear, stateOf } from '../movements/reading.ts'
import { type LineView, lineOf, TargetLineType } from '../movements/target-types.ts'
import { ClusterRef, MovementRef } from '../refs.ts'
import type { MovementRow } from '../rows.ts'

interface Indicator {
  readonly movement: MovementRow
  readonly target: Movement['targets'][number]
  readonly lines: readonly LineView[]
}

/** Chỉ tiêu của các phong trào trong năm, at the members of a cluster that take part; no figure stays no figure. */
async function indicatorsOf(context: Context, id: string, year: number): Promise<Indicator[]> {
  const cluster = await clusterStateOf(context, id)
  const day = dayOfSeason(year, context.today)
  const members = new Set(membersOn(cluster, day).map(({ unitId }) => unitId))
  const rows = await context.reader.movement.findMany({
    where: {
      // A draft is its owner's; what was launched is public.
      status: { in: ['launched', 'completed'] },
      targets: { some: {} },
      participants: { some: { unitId: { in: [...members] } } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const found = await Promise.all(
    rows
      .filter((row) => runsInYear(row, year))
      .map(async (movement) => {
        const { targets, participants, actuals } = await stateOf(context, movement.id)
        const own = participants.filter(({ unitId }) => members.has(unitId))
        return targets.map((target) => ({
          ...{ movement, target },
          lines: own.map((participant) => lineOf(actuals, target, participant)),
        }))
      }),
  )
  return found.flat()
}

const IndicatorType = builder.objectRef<Indicator>('ClusterIndicator').implement({
  description: 'Một chỉ tiêu phong trào qua các thành viên của cụm, khối.',
  fields: (t) => ({
    movement: t.field({
      type: MovementRef,
      description: 'Phong trào.',
      resolve: ({ movement }) => movement,
    }),
    id: t.id({ description: 'Mã chỉ tiêu.', resolve: ({ target }) => target.id }),
    indicator: t.string({
      description: 'Tên chỉ tiêu.',
      resolve: ({ target }) => target.indicator,
    }),
    lines: t.field({
      type: [TargetLineType],
      description: 'Từng thành viên tham gia, cả thành viên chưa có số liệu.',
      resolve: ({ lines }) => lines,
    }),
  }),
})

builder.objectField(ClusterRef, 'indicators', (t) =>
  t.field({
    type: [IndicatorType],
    description: 'Chỉ tiêu phong trào của một năm mà các thành viên báo cáo, so với từng cơ sở.',
    complexity: { field: 10, multiplier: 5 },
    args: { year: t.arg.int({ required: true, description: 'Năm.' }) },
    resolve: ({ id }, { year }, context) => indicatorsOf(context, id, year),
  }),
)
